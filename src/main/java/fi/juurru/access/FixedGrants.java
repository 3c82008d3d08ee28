package fi.juurru.access;

import static fi.juurru.access.Grants.EVERYBODY;
import static fi.juurru.access.Grants.MODELLERS;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import fi.juurru.StartStep;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * The grants that hold whatever organisations and units there are, given once each before the first
 * request. Each was found necessary by removing it. What may be read of a process is given for each
 * one, see {@link ProcessReaders}. Tenants narrow them all: a coordinator reads the instances of
 * the own organisation.
 */
@Component
class FixedGrants implements StartStep {

  /** No process can be called so: the name is kept for what no model says. */
  private static final String GIVER = "*";

  private final Grants given;
  private final AuthorizationService authorizations;

  FixedGrants(Grants given, AuthorizationService authorizations) {
    this.given = given;
    this.authorizations = authorizations;
  }

  @Override
  public Place place() {
    return Place.GRANTS;
  }

  @Override
  public void run() {
    var grants = new Grants.Wanted();
    everybody(grants);
    coordinators(grants);
    modellers(grants);
    for (Resources resource : Resources.values()) {
      grants.give(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
    }
    given.give(GIVER, grants, authorizations);
  }

  private static void everybody(Grants.Wanted grants) {
    grants.give(EVERYBODY, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grants.give(EVERYBODY, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    grants.give(EVERYBODY, Resources.FILTER, ANY, Permissions.READ);
  }

  private static void coordinators(Grants.Wanted grants) {
    grants.give("coordinator", Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grants.give("management", Resources.APPLICATION, "cockpit", Permissions.ACCESS); // its summary
    grants.give(
        "coordinator",
        Resources.DECISION_DEFINITION,
        ANY,
        Permissions.READ,
        Permissions.READ_HISTORY);
  }

  private static void modellers(Grants.Wanted grants) {
    grants.give(MODELLERS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grants.give(MODELLERS, Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
    grants.give(MODELLERS, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    grants.give(MODELLERS, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
    grants.give(MODELLERS, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
  }
}
