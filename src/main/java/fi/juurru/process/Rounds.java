package fi.juurru.process;

import fi.juurru.CalledByModels;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/** What rounds are under way, for the models. */
@Component("rounds")
@CalledByModels
public class Rounds {

  private final RuntimeService runtime;

  Rounds(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Whether an instance of a process is open for the method of the current instance. */
  public boolean isOpen(String process) {
    var execution = Context.getBpmnExecutionContext().getExecution();
    return runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(process)
            .tenantIdIn(execution.getTenantId())
            .variableValueEquals("method", execution.getVariable("method"))
            .count()
        > 0;
  }
}
