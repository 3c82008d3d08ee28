package fi.juurru.access;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/**
 * Lists that come in with a query, whatever they are called and at any depth: of ids, groups, keys,
 * variables, or-queries. A million of them fill the memory of the server and the plan of the
 * database; nobody's page asks for more than some hundreds.
 */
final class QueryLists {

  static final int LONGEST = 1000;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private QueryLists() {}

  /** A command that is a query, or that carries one. */
  static void check(Command<?> command) {
    var lists = new QueryLists();
    if (command instanceof ListQueryParameterObject query) {
      lists.query(query);
    } else {
      ReflectionUtils.doWithFields(command.getClass(), field -> lists.carried(field, command));
    }
  }

  private void carried(Field field, Command<?> command) {
    if (value(field, command) instanceof ListQueryParameterObject query) {
      query(query);
    } else if (value(field, command) instanceof Filter saved) {
      query(saved.getQuery());
    }
  }

  private void query(Object one) {
    if (one instanceof ListQueryParameterObject query && seen.add(query)) {
      ReflectionUtils.doWithFields(query.getClass(), field -> property(value(field, query)));
    }
  }

  private void property(Object value) {
    if (value instanceof Collection<?> list) {
      limit(list.size());
      list.forEach(this::query);
    } else if (value instanceof Object[] list) {
      limit(list.length);
      Arrays.stream(list).forEach(this::query);
    } else if (value instanceof Map<?, ?> map) {
      limit(map.size());
    } else if (value != null && value.getClass().isArray()) {
      limit(Array.getLength(value));
    } else {
      query(value);
    }
  }

  private static void limit(int size) {
    if (size > LONGEST) {
      throw Refusal.LONG_LIST.exception();
    }
  }

  private static Object value(Field field, Object owner) {
    if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
      return null;
    }
    field.setAccessible(true);
    return ReflectionUtils.getField(field, owner);
  }
}
