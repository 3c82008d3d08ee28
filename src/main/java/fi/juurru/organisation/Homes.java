package fi.juurru.organisation;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import fi.juurru.CurrentInstance;
import fi.juurru.organisation.Role.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Where people are at home in the organisation of the current instance: the units in which they
 * hold a role, or for those who work outside units, the groups of their roles. Whoever shares no
 * home sees a matter from another place.
 */
@Component
public class Homes {

  private final IdentityService identity;
  private final OwnOrganisation own;

  Homes(IdentityService identity, OwnOrganisation own) {
    this.identity = identity;
    this.own = own;
  }

  /** Codes of units, or ids of groups; empty for somebody without any role here. */
  public Set<String> of(String person) {
    List<String> groups =
        identity.createGroupQuery().groupMember(person).list().stream()
            .map(Group::getId)
            .filter(group -> own.has(scope(group)))
            .toList();
    Set<String> units =
        groups.stream().filter(group -> isOf(Scope.UNIT, group)).map(Homes::scope).collect(toSet());
    return units.isEmpty() ? groups.stream().collect(toSet()) : units;
  }

  /** Whether a person holds a role in the scope of the current instance. */
  public boolean holds(String person, String role) {
    Role known = Role.of(role).orElseThrow();
    String scope = known.scope().variable().get(CurrentInstance.execution());
    return identity.createGroupQuery().groupMember(person).groupId(known.group(scope)).count() > 0;
  }

  /**
   * First and last name; the user id where there is no name or the person belongs to another
   * organisation.
   */
  public String name(String person) {
    User user =
        identity
            .createUserQuery()
            .userId(person)
            .memberOfTenant(CurrentInstance.execution().getTenantId())
            .singleResult();
    String name =
        user == null
            ? ""
            : Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .filter(not(String::isBlank))
                .collect(Collectors.joining(" "));
    return name.isEmpty() ? person : name;
  }

  private static boolean isOf(Scope scope, String group) {
    return Arrays.stream(Role.values())
        .filter(role -> role.scope() == scope)
        .anyMatch(role -> group.equals(role.group(scope(group))));
  }

  private static String scope(String group) {
    return group.substring(0, Math.max(0, group.indexOf('.')));
  }
}
