package fi.juurru.process;

import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.UNIT;
import static fi.juurru.ProcessVariable.WORKER;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

/** For whom something is awaited: what is asked once for a whole unit goes to each of them. */
@Component
public class Awaiting {

  private final RuntimeService runtime;

  Awaiting(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** User ids of those whose follow-up in a unit, for a method, waits for a message; sorted. */
  public List<String> workers(String organisation, Object unit, Object method, String message) {
    String[] waiting =
        runtime
            .createExecutionQuery()
            .messageEventSubscriptionName(message)
            .tenantIdIn(organisation)
            .processVariableValueEquals(UNIT.name(), unit)
            .processVariableValueEquals(METHOD.name(), method)
            .list()
            .stream()
            .map(Execution::getProcessInstanceId)
            .toArray(String[]::new);
    return waiting.length == 0
        ? List.of()
        : runtime
            .createVariableInstanceQuery()
            .processInstanceIdIn(waiting)
            .variableName(WORKER.name())
            .list()
            .stream()
            .map(VariableInstance::getValue)
            .map(String.class::cast)
            .distinct()
            .sorted()
            .toList();
  }
}
