package fi.juurru.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Keeps the names of those to whom a model promises it out of what the engine writes down. */
@Component
class UnnamedPeople extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setHistoryEventProducer(new UnnamedHistory());
    List<BpmnParseListener> others = engine.getCustomPreBPMNParseListeners();
    List<BpmnParseListener> listeners = new ArrayList<>(others == null ? List.of() : others);
    listeners.add(new UnnamedMarks());
    engine.setCustomPreBPMNParseListeners(listeners);
  }
}
