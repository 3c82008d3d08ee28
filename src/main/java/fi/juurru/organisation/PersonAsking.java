package fi.juurru.organisation;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who asks. Without anybody the engine would take what is asked for its own work. */
@Component
public class PersonAsking {

  private final IdentityService identity;

  PersonAsking(IdentityService identity) {
    this.identity = identity;
  }

  /**
   * The person's user id.
   *
   * @throws ResponseStatusException 401 when nobody has signed in
   */
  public String id() {
    return authentication().getUserId();
  }

  /**
   * The organisation that the person belongs to.
   *
   * @throws ResponseStatusException 401 when nobody has signed in, 403 for who belongs to no one
   *     organisation
   */
  public String organisation() {
    List<String> organisations = organisations();
    if (organisations.size() != 1) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return organisations.get(0);
  }

  /**
   * Codes of the groups that the person is in, none for a person without any.
   *
   * @throws ResponseStatusException 401 when nobody has signed in
   */
  public List<String> groups() {
    return Objects.requireNonNullElse(authentication().getGroupIds(), List.of());
  }

  /**
   * All organisations that the person belongs to.
   *
   * @throws ResponseStatusException 401 when nobody has signed in
   */
  List<String> organisations() {
    return Objects.requireNonNullElse(authentication().getTenantIds(), List.of());
  }

  private Authentication authentication() {
    Authentication asker = identity.getCurrentAuthentication();
    if (asker == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    return asker;
  }
}
