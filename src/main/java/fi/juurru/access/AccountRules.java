package fi.juurru.access;

import fi.juurru.gate.Asker;
import fi.juurru.gate.CommandField;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** What people may change outside tasks: their own account, and deployments that nobody uses. */
final class AccountRules {

  private AccountRules() {}

  /** Name, e-mail and password in Welcome: one's own only. */
  static void save(Command<?> command, Asker asker, CommandContext context) {
    ownOnly(CommandField.<User>of(command, "user").getId(), asker);
  }

  /**
   * What is kept with a person, such as the chosen language, is that person's own; so is trying the
   * password, because a wrong one locks the account.
   */
  static void ownOnly(Command<?> command, Asker asker, CommandContext context) {
    ownOnly(CommandField.of(command, "userId"), asker);
  }

  /** With {@code cascade} a modeller would delete running instances and their history. */
  static void deleteDeployment(Command<?> command, Asker asker, CommandContext context) {
    if (CommandField.<Boolean>of(command, "cascade")) {
      throw Refusal.MODEL_IN_USE.exception();
    }
  }

  private static void ownOnly(String user, Asker asker) {
    if (!asker.id().equals(user)) {
      throw Refusal.OWN_ACCOUNT_ONLY.exception();
    }
  }
}
