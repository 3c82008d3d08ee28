package fi.juurru.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Keeps the names of those to whom a model promises it out of what the engine writes down. */
@Component
class UnnamedPeople extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setHistoryEventProducer(new UnnamedHistory());
    List<BpmnParseListener> listeners = copy(engine.getCustomPreBPMNParseListeners());
    listeners.add(new UnnamedMarks());
    engine.setCustomPreBPMNParseListeners(listeners);
    engine.setCustomPostCommandInterceptorsTxRequired(
        watched(engine.getCustomPostCommandInterceptorsTxRequired()));
    engine.setCustomPostCommandInterceptorsTxRequiresNew(
        watched(engine.getCustomPostCommandInterceptorsTxRequiresNew()));
  }

  private static List<CommandInterceptor> watched(List<CommandInterceptor> others) {
    List<CommandInterceptor> interceptors = copy(others);
    interceptors.add(new UnnamedDeeds());
    return interceptors;
  }

  private static <T> List<T> copy(List<T> list) {
    return list == null ? new ArrayList<>() : new ArrayList<>(list);
  }
}
