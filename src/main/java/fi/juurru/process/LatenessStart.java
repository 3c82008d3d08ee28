package fi.juurru.process;

import fi.juurru.StartStep;
import fi.juurru.organisation.Organisations;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Sees to it that every organisation has one open instance of {@code lateness-follow-up}. */
@Component
class LatenessStart implements StartStep {

  private static final String PROCESS = "lateness-follow-up";

  private final Organisations organisations;
  private final RuntimeService runtime;

  LatenessStart(Organisations organisations, RuntimeService runtime) {
    this.organisations = organisations;
    this.runtime = runtime;
  }

  @Override
  public Place place() {
    return Place.LATENESS;
  }

  @Override
  public void run() {
    organisations.all().stream()
        .filter(
            organisation ->
                runtime
                        .createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .tenantIdIn(organisation.code())
                        .count()
                    == 0)
        .forEach(
            organisation ->
                runtime
                    .createProcessInstanceByKey(PROCESS)
                    .setVariable("organisation", organisation.code())
                    .execute());
  }
}
