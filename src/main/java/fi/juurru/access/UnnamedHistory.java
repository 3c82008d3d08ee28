package fi.juurru.access;

import fi.juurru.Unnamed;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.oplog.UserOperationLogContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Writes history without those who stay unnamed: who started an unnamed process, whatever else came
 * of it in the same transaction, and whose an unnamed task was, answered or not. It is left out of
 * every start of such a process, as a gap in some only would tell who wished it. Who put a person
 * or group to a task is never written; nobody reads it.
 */
class UnnamedHistory extends CacheAwareHistoryEventProducer {

  @Override
  public HistoryEvent createProcessInstanceStartEvt(DelegateExecution execution) {
    var start = (HistoricProcessInstanceEventEntity) super.createProcessInstanceStartEvt(execution);
    if (UnnamedDeeds.underWay()
        || Unnamed.starts(((ExecutionEntity) execution).getProcessDefinition())) {
      start.setStartUserId(null);
    }
    return start;
  }

  @Override
  protected void initTaskInstanceEvent(
      HistoricTaskInstanceEventEntity event, TaskEntity task, HistoryEventType type) {
    super.initTaskInstanceEvent(event, task, type);
    if (Unnamed.answers(task)) {
      event.setAssignee(null);
      event.setOwner(null);
    }
  }

  @Override
  public HistoryEvent createActivityInstanceUpdateEvt(
      DelegateExecution execution, DelegateTask task) {
    var event =
        (HistoricActivityInstanceEventEntity)
            super.createActivityInstanceUpdateEvt(execution, task);
    if (task != null && Unnamed.answers((TaskEntity) task)) {
      event.setTaskAssignee(null);
    }
    return event;
  }

  /** A multi-instance task has its person in a variable of its own: null writes no history. */
  @Override
  protected HistoryEvent createHistoricVariableEvent(
      VariableInstanceEntity variable, VariableScope source, HistoryEventType type) {
    ExecutionEntity execution = variable.getExecution();
    boolean isOfUnnamedTask =
        execution != null
            && !execution.isProcessInstanceExecution()
            && Unnamed.answers(activity(execution));
    return isOfUnnamedTask ? null : super.createHistoricVariableEvent(variable, source, type);
  }

  @Override
  protected HistoryEvent createHistoricIdentityLinkEvt(IdentityLink link, HistoryEventTypes type) {
    return link.getUserId() != null && Unnamed.answers(task(link.getTaskId()))
        ? null
        : super.createHistoricIdentityLinkEvt(link, type);
  }

  @Override
  protected void initHistoricIdentityLinkEvent(
      HistoricIdentityLinkLogEventEntity event, IdentityLink link, HistoryEventType type) {
    super.initHistoricIdentityLinkEvent(event, link, type);
    event.setAssignerId(null);
  }

  @Override
  public List<HistoryEvent> createUserOperationLogEvents(UserOperationLogContext context) {
    List<HistoryEvent> entries = super.createUserOperationLogEvents(context);
    entries.removeIf(
        entry -> Unnamed.answers(task(((UserOperationLogEntryEventEntity) entry).getTaskId())));
    for (HistoryEvent event : entries) {
      var entry = (UserOperationLogEntryEventEntity) event;
      if (UnnamedDeeds.underWay() || isUnnamedStart(entry)) {
        entry.setUserId(null);
      }
    }
    return entries;
  }

  private static boolean isUnnamedStart(UserOperationLogEntryEventEntity entry) {
    return UserOperationLogEntry.OPERATION_TYPE_CREATE.equals(entry.getOperationType())
        && entry.getProcessDefinitionId() != null
        && Unnamed.starts(
            Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(entry.getProcessDefinitionId()));
  }

  /**
   * What an execution is at. One that a multi-instance body has just made is at nothing yet, but
   * belongs to the body's activity instance.
   */
  private static ActivityImpl activity(ExecutionEntity execution) {
    if (execution.getActivity() != null || execution.getActivityInstanceId() == null) {
      return execution.getActivity();
    }
    var instance =
        Context.getCommandContext()
            .getDbEntityManager()
            .selectById(
                HistoricActivityInstanceEventEntity.class, execution.getActivityInstanceId());
    return instance == null
        ? null
        : execution.getProcessDefinition().findActivity(instance.getActivityId());
  }

  private static TaskEntity task(String id) {
    return id == null ? null : Context.getCommandContext().getTaskManager().findTaskById(id);
  }
}
