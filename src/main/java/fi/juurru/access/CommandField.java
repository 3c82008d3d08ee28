package fi.juurru.access;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/**
 * Reads what a command is about to do. The engine keeps that in non-public fields; a name that is
 * not there (a changed engine) refuses the command rather than letting it pass unread.
 */
final class CommandField {

  private CommandField() {}

  @SuppressWarnings("unchecked")
  static <T> T of(Command<?> command, String name) {
    var field = ReflectionUtils.findField(command.getClass(), name);
    if (field == null) {
      throw Refusal.NOT_CHECKABLE.exception();
    }
    field.setAccessible(true);
    return (T) ReflectionUtils.getField(field, command);
  }
}
