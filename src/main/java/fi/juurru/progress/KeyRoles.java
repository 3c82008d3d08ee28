package fi.juurru.progress;

import fi.juurru.organisation.Area;
import fi.juurru.organisation.Role;
import fi.juurru.organisation.Unit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who holds the roles without which a unit's work stops, and who steps in. */
@Component
class KeyRoles {

  private static final List<Role> ROLES = List.of(Role.SUPERVISOR, Role.CHANGE_AGENT);

  private final IdentityService identity;

  KeyRoles(IdentityService identity) {
    this.identity = identity;
  }

  record KeyRole(String role, String holders, String deputies) {}

  /**
   * A role that nobody could step in for.
   *
   * @param place name of the unit or area
   */
  record Alone(String place, String role, String holders) {}

  /**
   * Roles that one person holds alone (seed rows C39, C47), of an area's management and of its
   * units; where nobody is the supervisor, that too. What has a deputy is left out: nobody is asked
   * about it.
   */
  List<Alone> alone(Area area, List<Unit> units) {
    Stream<Alone> ofManagement = alone(Role.MANAGEMENT, area.code(), area.name());
    Stream<Alone> ofUnits =
        units.stream()
            .flatMap(unit -> ROLES.stream().flatMap(role -> alone(role, unit.code(), unit.name())));
    return Stream.concat(ofManagement, ofUnits).toList();
  }

  private Stream<Alone> alone(Role role, String scope, String place) {
    List<User> holders = members(role.group(scope));
    boolean isNeeded = role != Role.CHANGE_AGENT || !holders.isEmpty();
    return isNeeded && holders.size() < 2
        ? Stream.of(new Alone(place, role.finnish(), names(holders.stream())))
        : Stream.empty();
  }

  /** One for each of the roles, in a unit. */
  List<KeyRole> of(String unit) {
    return ROLES.stream().map(role -> row(role, unit)).toList();
  }

  private KeyRole row(Role role, String unit) {
    List<User> deputies = members(role.deputies(unit));
    List<String> ids = deputies.stream().map(User::getId).toList();
    return new KeyRole(
        role.finnish(),
        names(members(role.group(unit)).stream().filter(user -> !ids.contains(user.getId()))),
        names(deputies.stream()));
  }

  private List<User> members(String group) {
    return identity.createUserQuery().memberOfGroup(group).orderByUserLastName().asc().list();
  }

  private static String names(Stream<User> users) {
    String names =
        users
            .map(
                user ->
                    Stream.of(user.getFirstName(), user.getLastName())
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "–" : names;
  }
}
