package fi.juurru.gate;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * The person who asks the engine for something. There is none when the engine works for itself:
 * timers, jobs, deployments at start.
 *
 * @param groups that say the roles
 * @param organisations that the person belongs to
 */
public record Asker(
    String id, List<String> groups, List<String> organisations, boolean administrator) {

  /** Who is authenticated in this command. */
  public static Optional<Asker> of(CommandContext context) {
    Authentication authentication = context.getAuthentication();
    if (authentication == null || authentication.getUserId() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Asker(
            authentication.getUserId(),
            listOf(authentication.getGroupIds()),
            listOf(authentication.getTenantIds()),
            context.getAuthorizationManager().isCamundaAdmin(authentication)));
  }

  /** The asker, unless nobody asks or an administrator does: neither is held by an organisation. */
  public static Optional<Asker> held(CommandContext context) {
    return of(context).filter(asker -> !asker.administrator());
  }

  /** A person belongs to one organisation; somebody in none or in several is held to nothing. */
  public Optional<String> organisation() {
    return organisations.size() == 1 ? Optional.of(organisations.get(0)) : Optional.empty();
  }

  private static List<String> listOf(List<String> ids) {
    return ids == null ? List.of() : ids;
  }
}
