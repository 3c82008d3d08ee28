package fi.juurru.process;

import fi.juurru.calendar.WorkingDays;
import fi.juurru.organisation.BeyondOrganisation;
import fi.juurru.organisation.Organisations;
import fi.juurru.organisation.OwnOrganisation;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Tells every process instance at its start where it belongs. From the codes in {@code unit,
 * method} and {@code area}, of which each may be absent, it sets {@code organisation, area,
 * areaName, unitName, methodName, hasActionCode, actionCode} and the business key, by which people
 * recognise the instance. A code of another organisation, or none that exists, ends the start with
 * a {@link BeyondOrganisation}.
 */
@Component
class ScopeListener implements ExecutionListener {

  private final Organisations organisations;
  private final OwnOrganisation own;
  private final WorkingDays days;

  ScopeListener(Organisations organisations, OwnOrganisation own, WorkingDays days) {
    this.organisations = organisations;
    this.own = own;
    this.days = days;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String organisation = execution.getTenantId();
    execution.setVariable("organisation", organisation);
    String unit = code(execution, "unit");
    if (unit != null) {
      var known = organisations.unit(own.required(unit)).orElseThrow();
      execution.setVariable("unitName", known.name());
      execution.setVariable("area", known.area());
    }
    String area = code(execution, "area");
    if (area != null) {
      var known = organisations.area(own.required(area)).orElseThrow();
      execution.setVariable("areaName", known.name());
    }
    String method = code(execution, "method");
    if (method != null) {
      var known = organisations.method(own.required(method)).orElseThrow();
      execution.setVariable("methodName", known.name());
      execution.setVariable("hasActionCode", known.actionCode() != null);
      execution.setVariable("actionCode", known.actionCode());
    }
    execution.setProcessBusinessKey(
        businessKey(
            execution,
            Stream.of(unit, method, area, organisation).filter(Objects::nonNull).findFirst()));
  }

  /**
   * {@code <method>:<unit>} for a unit's phase, {@code <process>:<scope>:<month>} for the others.
   */
  private String businessKey(DelegateExecution execution, Optional<String> scope) {
    String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
    return process.equals("unit-implementation")
        ? execution.getVariable("method") + ":" + execution.getVariable("unit")
        : process + ":" + scope.orElse("") + ":" + days.today().substring(0, "2026-11".length());
  }

  private static String code(DelegateExecution execution, String variable) {
    var code = (String) execution.getVariable(variable);
    return code == null || code.isBlank() ? null : code;
  }
}
