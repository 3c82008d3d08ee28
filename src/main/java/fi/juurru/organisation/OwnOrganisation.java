package fi.juurru.organisation;

import fi.juurru.CurrentInstance;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Holds what a model asks for to the organisation of the instance that is being executed. Models
 * are shared by all organisations, so what a model writes down is nobody's answer: a scope may be
 * another organisation's, a person too. Outside an instance the application itself asks (the trial,
 * a start), and is held by nothing; a model always asks inside one.
 */
@Component
public class OwnOrganisation {

  private final Organisations organisations;
  private final IdentityService identity;

  OwnOrganisation(Organisations organisations, IdentityService identity) {
    this.organisations = organisations;
    this.identity = identity;
  }

  /** Whether a unit, method, area or organisation belongs to it; false for null. */
  public boolean has(String scope) {
    return organisation()
        .map(own -> organisations.organisationOf(scope).filter(own::equals).isPresent())
        .orElse(true);
  }

  /**
   * A scope, to be used further.
   *
   * @throws BeyondOrganisation unless it belongs to the organisation
   */
  public String required(String scope) {
    if (!has(scope)) {
      throw new BeyondOrganisation(Boundary.OWN_SCOPES);
    }
    return scope;
  }

  /** Refuses people of other organisations, and those who do not exist. */
  void requirePerson(String person) {
    if (organisation().filter(own -> !isMember(person, own)).isPresent()) {
      throw new BeyondOrganisation(Boundary.OWN_PEOPLE);
    }
  }

  /**
   * Processes give and end the roles of a unit or a method. Those of an area and of the
   * organisation, coordinators and management among them, decide over others: the administrator
   * gives them.
   */
  void requireGrantable(Role role) {
    boolean isGrantable = role.scope() == Role.Scope.UNIT || role.scope() == Role.Scope.METHOD;
    if (organisation().isPresent() && !isGrantable) {
      throw new BeyondOrganisation(Boundary.ROLES_OF_WORK);
    }
  }

  /** The organisation of the instance; empty outside one. */
  Optional<String> organisation() {
    return CurrentInstance.find()
        .map(running -> Objects.requireNonNullElse(running.getTenantId(), ""));
  }

  private boolean isMember(String person, String organisation) {
    return identity
            .createTenantQuery()
            .tenantId(organisation)
            .userMember(person)
            .includingGroupsOfUser(true)
            .count()
        > 0;
  }
}
