package fi.juurru.access;

import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/**
 * Reads what a command is about to do. The engine keeps that in non-public fields; a name that is
 * not there (a changed engine) refuses the command rather than letting it pass unread.
 */
final class CommandField {

  private CommandField() {}

  static <T> T of(Command<?> command, String name) {
    if (ReflectionUtils.findField(command.getClass(), name) == null) {
      throw Refusal.NOT_CHECKABLE.exception();
    }
    return CommandField.<T>find(command, name).orElse(null);
  }

  /** For what decides nothing: empty where a command has no such field or nothing in it. */
  @SuppressWarnings("unchecked")
  static <T> Optional<T> find(Command<?> command, String name) {
    var field = ReflectionUtils.findField(command.getClass(), name);
    if (field == null) {
      return Optional.empty();
    }
    field.setAccessible(true);
    return Optional.ofNullable((T) ReflectionUtils.getField(field, command));
  }
}
