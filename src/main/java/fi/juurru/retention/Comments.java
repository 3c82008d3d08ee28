package fi.juurru.retention;

import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;

/**
 * A comment on a task that is done goes with the task's instance. Camunda stores it under none, and
 * if the instance has ended, nothing else would ever give it a removal time.
 */
class Comments extends CommentManager {

  @Override
  public void insert(DbEntity entity) {
    var comment = (CommentEntity) entity;
    if (comment.getRootProcessInstanceId() == null && comment.getRemovalTime() == null) {
      comment.setRemovalTime(removalTime(comment));
    }
    super.insert(entity);
  }

  /** Null while the instance goes on: its end reaches the comments on all its tasks. */
  private Date removalTime(CommentEntity comment) {
    Optional<HistoricProcessInstanceEventEntity> instance =
        Optional.ofNullable(comment.getTaskId())
            .map(getHistoricTaskInstanceManager()::findHistoricTaskInstanceById)
            .map(task -> task.getProcessInstanceId())
            .or(() -> Optional.ofNullable(comment.getProcessInstanceId()))
            .map(getHistoricProcessInstanceManager()::findHistoricProcessInstanceEvent);
    return instance.isPresent() ? instance.get().getRemovalTime() : KeptTime.withoutInstance();
  }

  @Override
  public DbOperation addRemovalTimeToCommentsByProcessInstanceId(
      String instance, Date removal, Integer batchSize) {
    return getDbEntityManager()
        .updatePreserveOrder(
            CommentEntity.class,
            RemovalTimes.OF_COMMENTS,
            Map.of("processInstanceId", instance, "removalTime", removal));
  }
}
