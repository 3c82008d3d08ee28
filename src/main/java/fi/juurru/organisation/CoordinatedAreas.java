package fi.juurru.organisation;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a list for coordinators may be about: the areas of the person who asks. The engine's gate
 * does not see what is read by SQL, so every such list begins here.
 */
@Component
public class CoordinatedAreas {

  private final PersonAsking asking;
  private final Organisations organisations;

  CoordinatedAreas(PersonAsking asking, Organisations organisations) {
    this.asking = asking;
    this.organisations = organisations;
  }

  /**
   * At least one, in alphabetical order.
   *
   * @throws ResponseStatusException 401 when nobody has signed in, 403 for who coordinates no area
   */
  public List<Area> ofAsker() {
    return ofAsker(Role.COORDINATOR);
  }

  /**
   * As {@link #ofAsker()}, for the management of areas too: for what names no unit and no person.
   *
   * @throws ResponseStatusException 401 when nobody has signed in, 403 for who has neither role
   */
  public List<Area> ofCoordinatorOrManagement() {
    return ofAsker(Role.COORDINATOR, Role.MANAGEMENT);
  }

  private List<Area> ofAsker(Role... roles) {
    List<String> groups = asking.groups();
    List<Area> areas =
        asking.organisations().stream()
            .flatMap(organisation -> organisations.areas(organisation).stream())
            .filter(
                area ->
                    Arrays.stream(roles).anyMatch(role -> groups.contains(role.group(area.code()))))
            .toList();
    if (areas.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return areas;
  }
}
