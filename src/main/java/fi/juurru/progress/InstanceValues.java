package fi.juurru.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;

/** Some variables of a few process instances, read by one query. */
final class InstanceValues {

  private final Map<String, Map<String, Object>> byInstance = new HashMap<>();

  private InstanceValues() {}

  static InstanceValues read(
      HistoryService history, Stream<HistoricProcessInstance> instances, String... names) {
    var values = new InstanceValues();
    String[] ids = instances.map(HistoricProcessInstance::getId).toArray(String[]::new);
    if (ids.length > 0) {
      history
          .createHistoricVariableInstanceQuery()
          .processInstanceIdIn(ids)
          .variableNameIn(names)
          .list()
          .forEach(values::add);
    }
    return values;
  }

  /** An open task holds an empty answer beside the instance's own until it is completed. */
  private void add(HistoricVariableInstance variable) {
    if (variable.getValue() != null) {
      byInstance
          .computeIfAbsent(variable.getProcessInstanceId(), id -> new HashMap<>())
          .put(variable.getName(), variable.getValue());
    }
  }

  /** Null when the instance has no such value. */
  Integer number(HistoricProcessInstance instance, String name) {
    var number = (Number) byInstance.getOrDefault(instance.getId(), Map.of()).get(name);
    return number == null ? null : number.intValue();
  }
}
