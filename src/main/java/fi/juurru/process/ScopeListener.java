package fi.juurru.process;

import static fi.juurru.ProcessVariable.ACTION_CODE;
import static fi.juurru.ProcessVariable.AREA;
import static fi.juurru.ProcessVariable.AREA_NAME;
import static fi.juurru.ProcessVariable.HAS_ACTION_CODE;
import static fi.juurru.ProcessVariable.METHOD_NAME;
import static fi.juurru.ProcessVariable.ORGANISATION;
import static fi.juurru.ProcessVariable.UNIT_NAME;

import fi.juurru.InstanceScope;
import fi.juurru.ProcessIds;
import fi.juurru.calendar.WorkingDays;
import fi.juurru.organisation.BeyondOrganisation;
import fi.juurru.organisation.Organisations;
import fi.juurru.organisation.OwnOrganisation;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Tells every process instance at its start where it belongs. From the codes in {@code unit,
 * method} and {@code area}, of which each may be absent, it sets {@code organisation, area,
 * areaName, unitName, methodName, hasActionCode, actionCode} and the business key, by which people
 * recognise the instance; and keeps it in {@link InstanceScopes}, with when it ended. A code of
 * another organisation, or none that exists, ends the start with a {@link BeyondOrganisation}.
 */
@Component
class ScopeListener implements ExecutionListener {

  private final Organisations organisations;
  private final OwnOrganisation own;
  private final WorkingDays days;
  private final InstanceScopes scopes;

  ScopeListener(
      Organisations organisations, OwnOrganisation own, WorkingDays days, InstanceScopes scopes) {
    this.organisations = organisations;
    this.own = own;
    this.days = days;
    this.scopes = scopes;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (ExecutionListener.EVENTNAME_END.equals(execution.getEventName())) {
      scopes.end(execution.getProcessInstanceId());
    } else {
      begin(execution);
    }
  }

  private void begin(DelegateExecution execution) {
    InstanceScope given = InstanceScope.of(execution);
    ORGANISATION.set(execution, given.organisation());
    String area = given.area();
    if (given.unit() != null) {
      var known = organisations.unit(own.required(given.unit())).orElseThrow();
      UNIT_NAME.set(execution, known.name());
      area = known.area();
      AREA.set(execution, area);
    }
    if (area != null) {
      AREA_NAME.set(execution, organisations.area(own.required(area)).orElseThrow().name());
    }
    if (given.method() != null) {
      var known = organisations.method(own.required(given.method())).orElseThrow();
      METHOD_NAME.set(execution, known.name());
      HAS_ACTION_CODE.set(execution, known.actionCode() != null);
      ACTION_CODE.set(execution, known.actionCode());
    }
    InstanceScope known = InstanceScope.of(execution);
    execution.setProcessBusinessKey(businessKey(execution, known));
    scopes.begin(execution.getProcessInstanceId(), process(execution), known);
  }

  private static String process(DelegateExecution execution) {
    return ((ExecutionEntity) execution).getProcessDefinition().getKey();
  }

  /**
   * {@code <method>:<unit>} for a unit's phase, {@code <process>:<scope>:<month>} for the others.
   */
  private String businessKey(DelegateExecution execution, InstanceScope scope) {
    String process = process(execution);
    if (process.equals(ProcessIds.UNIT_IMPLEMENTATION)) {
      return scope.method() + ":" + scope.unit();
    }
    String narrowest =
        Stream.of(scope.unit(), scope.method(), scope.area(), scope.organisation())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    return process + ":" + narrowest + ":" + days.today().substring(0, "2026-11".length());
  }
}
