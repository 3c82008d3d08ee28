package fi.juurru.progress;

import fi.juurru.organisation.Role;
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
