package fi.juurru.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;

/**
 * Some variables of a few process instances, read by one query. Tasks keep copies of their own of
 * some, which are older or empty; what an instance itself holds is what was answered.
 */
final class InstanceValues {

  private final Map<String, Map<String, Object>> byInstance = new HashMap<>();

  private InstanceValues() {}

  /**
   * @param names of the variables; none for all of them
   */
  static InstanceValues read(HistoryService history, Stream<String> instances, String... names) {
    var values = new InstanceValues();
    String[] ids = instances.toArray(String[]::new);
    if (ids.length > 0) {
      var query = history.createHistoricVariableInstanceQuery().processInstanceIdIn(ids);
      if (names.length > 0) {
        query.variableNameIn(names);
      }
      query.list().forEach(values::add);
    }
    return values;
  }

  private void add(HistoricVariableInstance variable) {
    String instance = variable.getProcessInstanceId();
    if (instance.equals(variable.getExecutionId()) && variable.getValue() != null) {
      byInstance
          .computeIfAbsent(instance, id -> new HashMap<>())
          .put(variable.getName(), variable.getValue());
    }
  }

  /** What an instance has of them, by name. */
  Map<String, Object> of(String instance) {
    return byInstance.getOrDefault(instance, Map.of());
  }

  /** Null when the instance has no such value. */
  Integer number(String instance, String name) {
    var number = (Number) of(instance).get(name);
    return number == null ? null : number.intValue();
  }

  /** Null when the instance has no such value. */
  String text(String instance, String name) {
    return (String) of(instance).get(name);
  }
}
