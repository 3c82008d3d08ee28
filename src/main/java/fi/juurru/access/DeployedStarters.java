package fi.juurru.access;

import fi.juurru.StartStep;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Lets the starters of the newest models start them, where a deployment alone has not: after one
 * was deleted, an older model is the newest again.
 */
@Component
class DeployedStarters implements StartStep {

  private final RepositoryService repository;
  private final AuthorizationService authorizations;
  private final StarterGrants starters;

  DeployedStarters(
      RepositoryService repository, AuthorizationService authorizations, StarterGrants starters) {
    this.repository = repository;
    this.authorizations = authorizations;
    this.starters = starters;
  }

  @Override
  public Place place() {
    return Place.STARTERS;
  }

  @Override
  public void run() {
    repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .list()
        .forEach(
            process ->
                starters.give(
                    process.getKey(),
                    repository.getBpmnModelInstance(process.getId()),
                    authorizations,
                    repository));
  }
}
