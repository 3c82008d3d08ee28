package fi.juurru.gate;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * A command as it stands before a rule.
 *
 * @param asker empty when nobody is authenticated: the engine's own work, or a login
 * @param next the rules behind, and the engine
 */
public record GivenCommand<T>(
    Command<T> command, Optional<Asker> asker, CommandContext context, Supplier<T> next) {

  /** Lets it pass; the engine's answer. */
  public T onwards() {
    return next.get();
  }
}
