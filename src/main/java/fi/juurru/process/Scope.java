package fi.juurru.process;

import fi.juurru.calendar.WorkingDays;
import fi.juurru.organisation.Organisations;
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
 * an {@link IllegalArgumentException}.
 */
@Component
class Scope implements ExecutionListener {

  private final Organisations organisations;
  private final WorkingDays days;

  Scope(Organisations organisations, WorkingDays days) {
    this.organisations = organisations;
    this.days = days;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String organisation = execution.getTenantId();
    execution.setVariable("organisation", organisation);
    String unit = code(execution, "unit");
    if (unit != null) {
      var known = organisations.unit(unit).orElseThrow(() -> unknown(unit));
      requireOwn(organisation, known.organisation(), unit);
      execution.setVariable("unitName", known.name());
      execution.setVariable("area", known.area());
    }
    String area = code(execution, "area");
    if (area != null) {
      var known = organisations.area(area).orElseThrow(() -> unknown(area));
      requireOwn(organisation, known.organisation(), area);
      execution.setVariable("areaName", known.name());
    }
    String method = code(execution, "method");
    if (method != null) {
      var known = organisations.method(method).orElseThrow(() -> unknown(method));
      requireOwn(organisation, known.organisation(), method);
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

  private static void requireOwn(String own, String other, String code) {
    if (!other.equals(own)) {
      throw unknown(code);
    }
  }

  private static IllegalArgumentException unknown(String code) {
    return new IllegalArgumentException("The organisation has no " + code);
  }
}
