package fi.juurru.form;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Every text in a command, wherever the engine keeps it there, so that the rules hold for commands
 * that nobody thought of: none is longer than a text can be or has signs in it that the database
 * does not take, and what is written besides has no markup and no identity code either. A refusal
 * names the text as the engine does.
 */
final class CommandTexts {

  /** Where the engine keeps what a command was given; its machinery is in the packages excepted. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "org\\.camunda\\.bpm\\.engine\\.impl\\.(?!(application|bpmn|cfg|context|el|interceptor"
              + "|jobexecutor|json|pvm|scripting|util)\\.|persistence\\.deploy\\.).*");

  private static final Pattern READING =
      Pattern.compile("(Get|Is|Execute(Filter|.*Query)|Create\\w*Query|CheckPassword|Authoriz).*");

  /** Nobody is shown these. */
  private static final Set<String> SECRETS =
      Set.of("password", "newPassword", "salt", "userPassword", "accountPassword");

  private static final ClassValue<Field[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return fields(type);
        }
      };

  private final BiConsumer<String, String> found;
  private final boolean withMaps;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private CommandTexts(BiConsumer<String, String> found, boolean withMaps) {
    this.found = found;
    this.withMaps = withMaps;
  }

  static void check(Command<?> command, Problems problems) {
    boolean isWritten = !isRead(command) && !(command instanceof SaveTaskCmd); // see FreeTexts
    each(
        command,
        (name, text) -> {
          if (text.length() > TextRules.LONGEST) {
            problems.add(name, Fault.TOO_LONG, TextRules.LONGEST);
          } else if (ForbiddenText.hasSigns(text)) {
            problems.add(name, Fault.SIGNS, null);
          } else if (isWritten && !SECRETS.contains(name)) {
            ForbiddenText.in(text).ifPresent(fault -> problems.add(name, fault, null));
          }
        });
  }

  /** All texts with the names that the engine gives them; the forms look through their own. */
  static void each(Command<?> command, BiConsumer<String, String> found) {
    new CommandTexts(found, !hasForm(command)).into(command, false);
  }

  private static boolean isRead(Command<?> command) {
    return command instanceof AbstractQuery
        || READING.matcher(command.getClass().getSimpleName()).matches();
  }

  private static boolean hasForm(Command<?> command) {
    return command instanceof CompleteTaskCmd
        || command instanceof SubmitTaskFormCmd
        || command instanceof SubmitStartFormCmd
        || command instanceof StartProcessInstanceCmd;
  }

  private void into(Object holder, boolean inEntity) {
    if (seen.add(holder)) {
      for (Field field : FIELDS.get(holder.getClass())) {
        visit(field.getName(), value(field, holder), inEntity || holder instanceof DbEntity);
      }
    }
  }

  /** From an entity on, only its own texts: the rest hangs together with the whole database. */
  private void visit(String name, Object value, boolean inEntity) {
    if (value instanceof String text) {
      found.accept(name, text);
    } else if (value instanceof Collection<?> list) {
      list.forEach(each -> visit(name, each, inEntity));
    } else if (value instanceof Object[] list) {
      Arrays.asList(list).forEach(each -> visit(name, each, inEntity));
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> entry(key, map, inEntity));
    } else if (value instanceof SerializableValue serialized) {
      visit(name, serialized.getValueSerialized(), inEntity);
    } else if (value instanceof FileValue file) {
      visit(name, file.getFilename(), inEntity);
    } else if (value instanceof TypedValue typed) {
      visit(name, typed.getValue(), inEntity);
    } else if (value instanceof AbstractQuery
        || !inEntity && value != null && GIVEN.matcher(value.getClass().getName()).matches()) {
      into(value, inEntity);
    }
  }

  /** Taken as it was sent: the engine's maps would build objects of it. */
  private void entry(Object key, Map<?, ?> map, boolean inEntity) {
    if (withMaps) {
      visit("?", key, inEntity);
      visit(
          String.valueOf(key).replaceAll("[^\\w-]", "?"),
          map instanceof VariableMap typed ? typed.getValueTyped((String) key) : map.get(key),
          inEntity);
    }
  }

  private static Object value(Field field, Object holder) {
    try {
      return field.get(holder);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Can't check " + holder.getClass(), e);
    }
  }

  private static Field[] fields(Class<?> type) {
    var all = new ArrayList<Field>();
    for (Class<?> each = type;
        each != null && !each.getName().startsWith("java.");
        each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          all.add(field);
        }
      }
    }
    return all.toArray(Field[]::new);
  }
}
