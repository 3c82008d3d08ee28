package fi.juurru.process;

import fi.juurru.ProcessIds;
import fi.juurru.ProcessVariable;
import fi.juurru.StartStep;
import fi.juurru.organisation.Organisations;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every organisation has one open instance of {@code lateness-follow-up}, in the
 * newest version of its model.
 */
@Component
class LatenessStart implements StartStep {

  private final Organisations organisations;
  private final RuntimeService runtime;
  private final LatenessVersion version;

  LatenessStart(Organisations organisations, RuntimeService runtime, LatenessVersion version) {
    this.organisations = organisations;
    this.runtime = runtime;
    this.version = version;
  }

  @Override
  public Place place() {
    return Place.LATENESS;
  }

  @Override
  public void run() {
    version.bringUpToDate();
    organisations.all().stream()
        .filter(
            organisation ->
                runtime
                        .createProcessInstanceQuery()
                        .processDefinitionKey(ProcessIds.LATENESS_FOLLOW_UP)
                        .tenantIdIn(organisation.code())
                        .count()
                    == 0)
        .forEach(
            organisation ->
                runtime
                    .createProcessInstanceByKey(ProcessIds.LATENESS_FOLLOW_UP)
                    .setVariable(ProcessVariable.ORGANISATION.name(), organisation.code())
                    .execute());
  }
}
