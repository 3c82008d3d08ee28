package fi.juurru.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a list for everybody may be about: where the person who asks has a role. The engine's gate
 * does not see what is read by SQL, so every such list begins here.
 */
@Component
public class OwnScopes {

  /** Those who work with all units of an area, and of an organisation. */
  private static final Set<Role> OF_AREA =
      Set.of(Role.COORDINATOR, Role.MANAGEMENT, Role.FACILITATOR);

  private static final Set<Role> OF_ORGANISATION = Set.of(Role.TOP_MANAGEMENT);

  private final PersonAsking asking;

  OwnScopes(PersonAsking asking) {
    this.asking = asking;
  }

  /**
   * Where a person has a role.
   *
   * @param codes of units, methods and areas
   * @param whole whether it is all of the organisation, whatever the codes
   */
  public record Scopes(String organisation, List<String> codes, boolean whole) {

    private static final List<String> NOWHERE = List.of("");

    /** The codes for a list in SQL, which knows no empty one. */
    public List<String> listed() {
      return codes.isEmpty() ? NOWHERE : codes;
    }
  }

  /**
   * Those of the person who asks.
   *
   * @throws ResponseStatusException 401 when nobody has signed in, 403 for who belongs to no one
   *     organisation or has no role in it
   */
  public Scopes ofAsker() {
    String organisation = asking.organisation();
    List<String> groups = asking.groups();
    var scopes =
        new Scopes(
            organisation,
            codes(groups, Arrays.stream(Role.values()).filter(OwnScopes::isPlace)),
            !codes(groups, OF_ORGANISATION.stream()).isEmpty());
    if (!scopes.whole() && scopes.codes().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return scopes;
  }

  private static boolean isPlace(Role role) {
    return role.scope() == Role.Scope.UNIT
        || role.scope() == Role.Scope.METHOD
        || OF_AREA.contains(role);
  }

  private static List<String> codes(List<String> groups, Stream<Role> roles) {
    List<String> endings = roles.map(role -> role.group("")).toList();
    return groups.stream()
        .flatMap(
            group ->
                endings.stream()
                    .filter(group::endsWith)
                    .map(ending -> group.substring(0, group.length() - ending.length())))
        .filter(code -> !code.contains("."))
        .distinct()
        .toList();
  }
}
