package fi.juurru.access;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Every way into the engine passes here: the web applications' API, engine-rest and our own code.
 * Only the outermost command of a call is looked at, and only when a person asks: what the engine
 * does on its own because of it (delegates, call activities, decisions) is the models' business.
 */
class CommandGate extends CommandInterceptor {

  private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

  @Override
  public <T> T execute(Command<T> command) {
    CommandContext context = Context.getCommandContext();
    Optional<Asker> asker = INSIDE.get() ? Optional.empty() : Asker.of(context);
    boolean outermost = !INSIDE.get();
    INSIDE.set(true);
    try {
      asker.ifPresent(person -> check(command, person, context));
      if (outermost && asker.isEmpty()) {
        NotSignedIn.check(command);
      }
      T answer =
          asker.isPresent() && ScopeNames.asked(command)
              ? context.runWithoutAuthorization(() -> next.execute(command))
              : next.execute(command);
      if (answer == null && asker.isPresent()) {
        OthersTask.refuseSought(command, asker.get(), context);
      }
      return answer;
    } catch (ProcessEngineException e) {
      throw outermost
          ? asker
              .flatMap(person -> OthersTask.refusal(e, command, person, context))
              .orElseGet(() -> told(e, command))
          : e;
    } finally {
      if (outermost) {
        INSIDE.remove();
      }
    }
  }

  private static void check(Command<?> command, Asker person, CommandContext context) {
    QueryExpressions.check(command);
    QueryLists.check(command);
    if (!person.administrator()) {
      AllowedCommands.check(command, person, context);
    }
  }

  /** As the person should hear it: these two come out of the engine as a 500. */
  private static RuntimeException told(ProcessEngineException e, Command<?> command) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("belongs to no authenticated tenant")) {
      return Refusal.NOT_FOUND.exception(); // ENGINE-13034, which also tells that the thing exists
    }
    return message.contains("Password does not match policy") ? PasswordRule.refusal(command) : e;
  }
}
