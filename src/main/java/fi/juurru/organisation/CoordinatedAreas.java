package fi.juurru.organisation;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a list for coordinators may be about: the areas of the person who asks. The engine's gate
 * does not see what is read by SQL, so every such list begins here.
 */
@Component
public class CoordinatedAreas {

  private final IdentityService identity;
  private final Organisations organisations;

  CoordinatedAreas(IdentityService identity, Organisations organisations) {
    this.identity = identity;
    this.organisations = organisations;
  }

  /**
   * At least one, in alphabetical order.
   *
   * @throws ResponseStatusException 401 when nobody has signed in, 403 for who coordinates no area
   */
  public List<Area> ofAsker() {
    Authentication asker = identity.getCurrentAuthentication();
    if (asker == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    List<Area> areas =
        asker.getTenantIds().stream()
            .flatMap(organisation -> organisations.areas(organisation).stream())
            .filter(area -> asker.getGroupIds().contains(Role.COORDINATOR.group(area.code())))
            .toList();
    if (areas.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return areas;
  }
}
