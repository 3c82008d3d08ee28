package fi.juurru.retention;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Gives a removal time to what no instance's end will give one to: what administrators did to users
 * and grants, jobs of the engine itself, batches. Camunda would keep it for ever.
 */
class WithoutInstance implements HistoryEventHandler {

  @Override
  public void handleEvent(HistoryEvent event) {
    if (event.getRootProcessInstanceId() == null && event.getRemovalTime() == null) {
      event.setRemovalTime(KeptTime.withoutInstance());
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }
}
