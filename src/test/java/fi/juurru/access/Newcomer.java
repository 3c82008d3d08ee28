package fi.juurru.access;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;

/** A person of one test's own, in Kuusiranta, whose password all rules accept. */
final class Newcomer {

  static final String PASSWORD = "Uusi-2026-sana";

  private Newcomer() {}

  /** Answers the user id. */
  static String joins(IdentityService identity, String... groups) {
    var user = identity.newUser("newcomer-" + UUID.randomUUID());
    user.setFirstName("Nimi");
    user.setLastName("Sukunimi");
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    identity.createTenantUserMembership("kuusiranta", user.getId());
    for (String group : groups) {
      identity.createMembership(user.getId(), group);
    }
    return user.getId();
  }
}
