package fi.juurru.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * The person who asks the engine for something. There is none when the engine works for itself:
 * timers, jobs, deployments at start.
 */
record Asker(String id, List<String> organisations, boolean administrator) {

  static Optional<Asker> of(CommandContext context) {
    Authentication authentication = context.getAuthentication();
    if (authentication == null || authentication.getUserId() == null) {
      return Optional.empty();
    }
    List<String> organisations = authentication.getTenantIds();
    return Optional.of(
        new Asker(
            authentication.getUserId(),
            organisations == null ? List.of() : organisations,
            context.getAuthorizationManager().isCamundaAdmin(authentication)));
  }

  /** The asker, unless nobody asks or an administrator does: neither is held by an organisation. */
  static Optional<Asker> held(CommandContext context) {
    return of(context).filter(asker -> !asker.administrator());
  }

  /** A person belongs to one organisation; somebody in none or in several is held to nothing. */
  Optional<String> organisation() {
    return organisations.size() == 1 ? Optional.of(organisations.get(0)) : Optional.empty();
  }
}
