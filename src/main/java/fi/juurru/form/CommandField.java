package fi.juurru.form;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * Reads and changes what a command of the engine was given, which is private to it. A field that is
 * not there any more ends the command: better nothing works after an upgrade than nothing is
 * checked.
 */
final class CommandField {

  private CommandField() {}

  @SuppressWarnings("unchecked")
  static <T> T read(Command<?> command, String name) {
    try {
      Field field = find(command.getClass(), name);
      field.setAccessible(true);
      return (T) field.get(command);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Can't check " + command.getClass(), e);
    }
  }

  static void write(Command<?> command, String name, Object value) {
    try {
      Field field = find(command.getClass(), name);
      field.setAccessible(true);
      field.set(command, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Can't change " + command.getClass(), e);
    }
  }

  static Field find(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(type + " has no " + name);
  }
}
