package fi.juurru.gate;

import java.lang.reflect.Field;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/**
 * What a command is about to do. The engine keeps that in non-public fields; a name that is not
 * there (a changed engine) ends the command rather than letting it pass unread.
 */
public final class CommandField {

  private CommandField() {}

  /**
   * What the field holds; may be null.
   *
   * @throws IllegalStateException when the command has no such field
   */
  @SuppressWarnings("unchecked")
  public static <T> T of(Command<?> command, String name) {
    return (T) ReflectionUtils.getField(field(command, name), command);
  }

  /** For what decides nothing: empty where a command has no such field or nothing in it. */
  public static <T> Optional<T> find(Command<?> command, String name) {
    return ReflectionUtils.findField(command.getClass(), name) == null
        ? Optional.empty()
        : Optional.ofNullable(of(command, name));
  }

  /**
   * Lets the engine see something else.
   *
   * @throws IllegalStateException when the command has no such field
   */
  public static void set(Command<?> command, String name, Object value) {
    ReflectionUtils.setField(field(command, name), command, value);
  }

  private static Field field(Command<?> command, String name) {
    var field = ReflectionUtils.findField(command.getClass(), name);
    if (field == null) {
      throw new IllegalStateException("Can't read %s of %s".formatted(name, command.getClass()));
    }
    ReflectionUtils.makeAccessible(field);
    return field;
  }
}
