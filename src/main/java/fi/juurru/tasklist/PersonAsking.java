package fi.juurru.tasklist;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who asks. Without anybody the engine would take what is asked for its own work. */
@Component
class PersonAsking {

  private final IdentityService identity;

  PersonAsking(IdentityService identity) {
    this.identity = identity;
  }

  /**
   * The person's user id.
   *
   * @throws ResponseStatusException 401 when nobody has signed in
   */
  String id() {
    return authentication().getUserId();
  }

  /**
   * The organisation that the person belongs to.
   *
   * @throws ResponseStatusException 401 when nobody has signed in, 403 for who belongs to no one
   *     organisation
   */
  String organisation() {
    var organisations = authentication().getTenantIds();
    if (organisations == null || organisations.size() != 1) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return organisations.get(0);
  }

  private Authentication authentication() {
    Authentication asker = identity.getCurrentAuthentication();
    if (asker == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    return asker;
  }
}
