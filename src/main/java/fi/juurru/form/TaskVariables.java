package fi.juurru.form;

import static fi.juurru.ProcessVariable.AREA;
import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.ORGANISATION;
import static fi.juurru.ProcessVariable.UNIT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.impl.VariableMapImpl;

/**
 * Variables of a task's instance, read once.
 *
 * @param shown those that the form names
 * @param scope those that say where the instance belongs
 */
record TaskVariables(Map<String, Object> shown, Map<String, Object> scope) {

  private static final Set<String> SCOPE =
      Set.of(ORGANISATION.name(), AREA.name(), UNIT.name(), METHOD.name());

  static TaskVariables of(TaskEntity task, Form form) {
    Set<String> names = new HashSet<>(SCOPE);
    names.addAll(form.variables());
    var values = new VariableMapImpl();
    task.collectVariables(values, names, false, false);
    Map<String, Object> all = Plain.readable(values);
    return new TaskVariables(only(all, form.variables()), only(all, SCOPE));
  }

  private static Map<String, Object> only(Map<String, Object> values, Set<String> names) {
    Map<String, Object> rest = new HashMap<>(values);
    rest.keySet().retainAll(names);
    return rest;
  }
}
