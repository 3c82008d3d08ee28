package fi.juurru.access;

import static fi.juurru.access.Grants.EVERYBODY;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The grants that hold whatever organisations and units there are, written at every start before
 * the first request. Each was found necessary by removing it. What may be read of a process is
 * written for each one, see {@link ProcessReaders}. Tenants narrow them all: a coordinator reads
 * the instances of the own organisation.
 */
@Component
class FixedGrants implements SmartInitializingSingleton {

  private final Grants grants;
  private final RepositoryService repository;
  private final StarterGrants starters;

  FixedGrants(
      AuthorizationService authorizations, RepositoryService repository, StarterGrants starters) {
    this.grants = new Grants(authorizations);
    this.repository = repository;
    this.starters = starters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    everybody();
    coordinators();
    modellers();
    for (Resources resource : Resources.values()) {
      grants.give(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
    }
    repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .list()
        .forEach(
            process ->
                starters.write(
                    process.getKey(),
                    repository.getBpmnModelInstance(process.getId()),
                    grants,
                    repository));
  }

  private void everybody() {
    grants.give(EVERYBODY, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grants.give(EVERYBODY, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    grants.give(EVERYBODY, Resources.FILTER, ANY, Permissions.READ);
  }

  private void coordinators() {
    grants.give("coordinator", Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grants.give(
        "coordinator",
        Resources.DECISION_DEFINITION,
        ANY,
        Permissions.READ,
        Permissions.READ_HISTORY);
  }

  private void modellers() {
    grants.give("modeller", Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grants.give("modeller", Resources.DEPLOYMENT, ANY, Permissions.CREATE);
    grants.give("modeller", Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    grants.give("modeller", Resources.DECISION_DEFINITION, ANY, Permissions.READ);
    grants.give("modeller", Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
  }
}
