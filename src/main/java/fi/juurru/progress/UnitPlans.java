package fi.juurru.progress;

import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.METHOD_NAME;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.InstanceScope;
import fi.juurru.ProcessIds;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** The plans of all methods that are being introduced in a unit. */
@Component
class UnitPlans {

  private final RuntimeService runtime;
  private final HistoryService history;

  UnitPlans(RuntimeService runtime, HistoryService history) {
    this.runtime = runtime;
    this.history = history;
  }

  record Plan(String method, String plan, String goals, String what, String why, String how) {}

  /** In the order of the methods' names. */
  List<Plan> of(InstanceScope scope) {
    List<String> phases = phases(scope);
    var values =
        InstanceValues.read(
            history,
            phases.stream(),
            METHOD_NAME.name(),
            "planLink",
            "planGoals",
            "whatText",
            "whyText",
            "howText");
    return phases.stream()
        .map(
            phase ->
                new Plan(
                    values.text(phase, METHOD_NAME.name()),
                    values.text(phase, "planLink"),
                    values.text(phase, "planGoals"),
                    values.text(phase, "whatText"),
                    values.text(phase, "whyText"),
                    values.text(phase, "howText")))
        .sorted(Comparator.comparing(Plan::method))
        .toList();
  }

  /** The least that any of them says for a number; empty when none says one. */
  OptionalInt least(InstanceScope scope, String number) {
    List<String> phases = phases(scope);
    var values = InstanceValues.read(history, phases.stream(), number);
    return phases.stream()
        .map(phase -> values.number(phase, number))
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .min();
  }

  /** All that the plan of the scope's method says, by variable; empty when there is none. */
  Map<String, Object> values(InstanceScope scope) {
    return ids(open(scope).variableValueEquals(METHOD.name(), scope.method()))
        .findFirst()
        .map(phase -> InstanceValues.read(history, Stream.of(phase)).of(phase))
        .orElse(Map.of());
  }

  private List<String> phases(InstanceScope scope) {
    return ids(open(scope)).toList();
  }

  private ProcessInstanceQuery open(InstanceScope scope) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(ProcessIds.UNIT_IMPLEMENTATION)
        .tenantIdIn(scope.organisation())
        .variableValueEquals(UNIT.name(), scope.unit());
  }

  private static Stream<String> ids(ProcessInstanceQuery query) {
    return query.list().stream().map(ProcessInstance::getId);
  }
}
