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

  /** Whether another instance of a process is open for the current instance's unit. */
  public boolean isOpenInUnit(String process) {
    return isAnotherOpen(open(process, "unit"));
  }

  /** Whether another instance of a process is open for the current method in a unit. */
  public boolean isOpenIn(String unit, String process) {
    return isAnotherOpen(open(process, "method").variableValueEquals("unit", unit));
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

  private static boolean isAnotherOpen(ProcessInstanceQuery query) {
    return query.list().stream()
        .anyMatch(other -> !other.getId().equals(execution().getProcessInstanceId()));
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
