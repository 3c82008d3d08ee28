package fi.juurru.process;

import fi.juurru.CalledByModels;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** What rounds are under way, and where, for the models. */
@Component("rounds")
@CalledByModels
public class Rounds {

  private final RuntimeService runtime;

  Rounds(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Whether an instance of a process is open for the method of the current instance. */
  public boolean isOpen(String process) {
    return open(process, "method").count() > 0;
  }

  /** Whether another instance of the current instance's process is open for its unit. */
  public boolean isOpenInUnit() {
    return open(execution().getProcessDefinition().getKey(), "unit").list().stream()
        .anyMatch(other -> !other.getId().equals(execution().getProcessInstanceId()));
  }

  /**
   * Codes of the units in which the method of the current instance is being introduced, in the
   * current instance's area; each once, in alphabetical order.
   */
  public List<String> units() {
    return open("unit-implementation", "method")
        .variableValueEquals("area", execution().getVariable("area"))
        .list()
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .map(key -> key.substring(key.indexOf(':') + 1)) // <method>:<unit>, as Scope makes it
        .distinct()
        .sorted()
        .toList();
  }

  private ProcessInstanceQuery open(String process, String scope) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .tenantIdIn(execution().getTenantId())
        .variableValueEquals(scope, execution().getVariable(scope));
  }

  private static ExecutionEntity execution() {
    return Context.getBpmnExecutionContext().getExecution();
  }
}
