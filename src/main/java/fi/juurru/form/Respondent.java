package fi.juurru.form;

import fi.juurru.gate.Asker;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * For whom a form is served or checked, and where it belongs.
 *
 * @param person user id
 * @param organisation whose data are offered; null offers nothing
 * @param groups of the person, which say the roles
 * @param scope variables of the instance of a task, empty for a start form
 */
record Respondent(
    String person, String organisation, List<String> groups, Map<String, Object> scope) {

  /** Of a start form: nothing of somebody without one certain organisation. */
  static Respondent atStart(Asker asker) {
    return new Respondent(asker.id(), asker.organisation().orElse(null), asker.groups(), Map.of());
  }

  /** Of a task's form. */
  static Respondent at(TaskEntity task, TaskVariables variables, Asker asker) {
    return new Respondent(asker.id(), task.getTenantId(), asker.groups(), variables.scope());
  }
}
