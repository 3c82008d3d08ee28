package fi.juurru.retention;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ByteArrayEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Gives everything that an instance leaves in the history, its decisions included, the time at
 * which it is removed: the instance's end and its model's time to live. Camunda's own way is to
 * wait for the instance that called it all, so that a round's free texts would be kept for the
 * years of a whole phase and longer.
 */
class OwnTimeToLive extends DefaultHistoryRemovalTimeProvider implements HistoryEventHandler {

  private static final Integer ALL_AT_ONCE = null;
  private static final Set<String> EVERY_TABLE = Set.of();

  /** None at the end of an instance: Camunda would give it to all that the instance has called. */
  @Override
  public Date calculateRemovalTime(
      HistoricProcessInstanceEventEntity instance, ProcessDefinition model) {
    return ends(instance) ? null : super.calculateRemovalTime(instance, model);
  }

  @Override
  public void handleEvent(HistoryEvent event) {
    if (event instanceof HistoricProcessInstanceEventEntity instance && ends(instance)) {
      Date removal = super.calculateRemovalTime(instance, model(instance));
      if (removal != null) {
        setRemovalTime(instance.getProcessInstanceId(), removal);
      }
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  private static boolean ends(HistoryEvent instance) {
    return instance.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END);
  }

  private static ProcessDefinition model(HistoryEvent instance) {
    return Context.getProcessEngineConfiguration()
        .getDeploymentCache()
        .findDeployedProcessDefinitionById(instance.getProcessDefinitionId());
  }

  /** Done at the end of the command, behind whatever it still writes. */
  private static void setRemovalTime(String instance, Date removal) {
    var engine = Context.getCommandContext();
    engine
        .getHistoricProcessInstanceManager()
        .addRemovalTimeById(instance, removal, ALL_AT_ONCE, EVERY_TABLE);
    engine
        .getHistoricDecisionInstanceManager()
        .addRemovalTimeToDecisionsByProcessInstanceId(instance, removal);
    engine
        .getDbEntityManager()
        .updatePreserveOrder(
            ByteArrayEntity.class,
            RemovalTimes.OF_DETAIL_VALUES,
            Map.of("processInstanceId", instance, "removalTime", removal));
  }
}
