package fi.juurru.access;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.oplog.UserOperationLogContext;
import org.springframework.stereotype.Component;

/**
 * Keeps out of history who started a process in which a person may stay unnamed; the engine would
 * write it into the instance and into the operation log, where coordinators can read it. It is left
 * out of every instance, as a gap in some only would tell who wished it. A model keeps the name as
 * a variable where the person agrees.
 */
@Component
class UnnamedStarts extends AbstractProcessEnginePlugin {

  private static final Set<String> PROCESSES = Set.of("concern-handling");

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setHistoryEventProducer(new Producer());
  }

  private static class Producer extends CacheAwareHistoryEventProducer {

    @Override
    public HistoryEvent createProcessInstanceStartEvt(DelegateExecution execution) {
      HistoryEvent start = super.createProcessInstanceStartEvt(execution);
      if (isUnnamed(start)) {
        ((HistoricProcessInstanceEventEntity) start).setStartUserId(null);
      }
      return start;
    }

    @Override
    public List<HistoryEvent> createUserOperationLogEvents(UserOperationLogContext context) {
      List<HistoryEvent> entries = super.createUserOperationLogEvents(context);
      for (HistoryEvent event : entries) {
        var entry = (UserOperationLogEntryEventEntity) event;
        if (isUnnamed(entry)
            && UserOperationLogEntry.OPERATION_TYPE_CREATE.equals(entry.getOperationType())) {
          entry.setUserId(null);
        }
      }
      return entries;
    }

    private static boolean isUnnamed(HistoryEvent event) {
      String process = event.getProcessDefinitionKey(); // null for what is no process: a grant
      return process != null && PROCESSES.contains(process);
    }
  }
}
