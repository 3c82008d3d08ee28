package fi.juurru.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets {@link ScopeListener} hear the start and the end of every instance of every process, also of
 * future ones.
 */
@Component
class ScopePlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<ScopeListener> scope;

  ScopePlugin(ObjectProvider<ScopeListener> scope) {
    this.scope = scope;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    if (configuration.getCustomPreBPMNParseListeners() == null) {
      configuration.setCustomPreBPMNParseListeners(new ArrayList<>());
    }
    List<BpmnParseListener> listeners = configuration.getCustomPreBPMNParseListeners();
    listeners.add(
        new AbstractBpmnParseListener() {
          @Override
          public void parseProcess(Element element, ProcessDefinitionEntity process) {
            ExecutionListener listener = execution -> scope.getObject().notify(execution);
            process.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener, 0);
            process.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener);
          }
        });
  }
}
