package fi.juurru.access;

import fi.juurru.CurrentInstance;
import fi.juurru.OtherOrganisation;
import fi.juurru.ProcessVariable;
import fi.juurru.gate.Asker;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateCaseExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Gives every instance its organisation. Models are shared, instances are not: one without an
 * organisation would be visible to all of them, so where none can be told the start is refused.
 *
 * <p>Told by, in this order: the calling process, a request to another organisation, the process
 * that is being executed (a message sent by a model), the person who starts it, and the variable
 * {@code organisation}, which only an administrator or the application itself may give.
 */
class OrganisationTenants implements TenantIdProvider {

  @Override
  public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
    return of(start.getSuperExecution(), start.getSuperCaseExecution(), start.getVariables());
  }

  @Override
  public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
    return of(start.getSuperExecution(), start.getSuperCaseExecution(), start.getVariables());
  }

  @Override
  public String provideTenantIdForHistoricDecisionInstance(
      TenantIdProviderHistoricDecisionInstanceContext decision) {
    return of(decision.getExecution(), decision.getCaseExecution(), Map.of());
  }

  private static String of(
      DelegateExecution caller, DelegateCaseExecution caseCaller, Map<String, Object> variables) {
    return Optional.ofNullable(caller)
        .map(DelegateExecution::getTenantId)
        .or(OtherOrganisation::take)
        .or(() -> Optional.ofNullable(caseCaller).map(DelegateCaseExecution::getTenantId))
        .or(OrganisationTenants::ofRunningProcess)
        .or(OrganisationTenants::ofAsker)
        .or(() -> ofVariable(variables))
        .orElseThrow(() -> Refusal.NO_ORGANISATION.exception());
  }

  private static Optional<String> ofRunningProcess() {
    return CurrentInstance.find().map(ExecutionEntity::getTenantId);
  }

  private static Optional<String> ofAsker() {
    return Asker.of(Context.getCommandContext()).flatMap(Asker::organisation);
  }

  private static Optional<String> ofVariable(Map<String, Object> variables) {
    boolean held = Asker.held(Context.getCommandContext()).isPresent();
    return held
            || variables == null
            || !(variables.get(ProcessVariable.ORGANISATION.name()) instanceof String organisation)
        ? Optional.empty()
        : Optional.of(organisation).filter(id -> !id.isBlank());
  }
}
