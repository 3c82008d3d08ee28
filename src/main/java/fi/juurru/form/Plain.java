package fi.juurru.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * A variable's value as plain Java: text, number, truth value, null, or of JSON a list or map of
 * them. Anything else is not what a form holds and reads as {@link #UNREADABLE}.
 */
final class Plain {

  /** A type that no form field has, or broken JSON. */
  static final Object UNREADABLE = new Object();

  /** Well above any list of choices; parsing more would only be work for an attacker. */
  private static final int LONGEST_JSON = 100_000;

  /** Short enough that no arithmetic on it takes long. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Set<ValueType> PLAIN =
      Set.of(
          ValueType.NULL,
          ValueType.STRING,
          ValueType.BOOLEAN,
          ValueType.SHORT,
          ValueType.INTEGER,
          ValueType.LONG,
          ValueType.DOUBLE);

  private static final Set<Class<?>> PLAIN_CLASSES =
      Set.of(String.class, Boolean.class, Short.class, Integer.class, Long.class, Double.class);

  private Plain() {}

  static Object of(TypedValue value) {
    if (value == null) {
      return null;
    }
    if (value.isTransient()) { // would be answered, and then forgotten
      return UNREADABLE;
    }
    if (value.getType() == null) { // sent without a type; the engine chooses one by the Java class
      return PLAIN_CLASSES.contains(value.getValue().getClass()) ? value.getValue() : UNREADABLE;
    }
    if (PLAIN.contains(value.getType())) {
      return value.getValue();
    }
    if (value instanceof SerializableValue json && json.getType().getName().equals("json")) {
      return ofJson(json.getValueSerialized());
    }
    return UNREADABLE;
  }

  /**
   * All of a map; empty for null. The entries of the engine's maps are not touched, since they
   * would build the objects that were sent.
   */
  @SuppressWarnings("unchecked")
  static Map<String, Object> of(Map<String, ?> values) {
    Map<String, Object> plain = new HashMap<>();
    VariableMap typed = Variables.fromMap((Map<String, Object>) values);
    typed.keySet().forEach(name -> plain.put(name, of(typed.<TypedValue>getValueTyped(name))));
    return plain;
  }

  /** As above; what no form can show is null. */
  static Map<String, Object> readable(VariableMap values) {
    Map<String, Object> plain = of(values);
    plain.replaceAll((name, value) -> value == UNREADABLE ? null : value);
    return plain;
  }

  static Object ofJson(String json) {
    if (json == null) {
      return null;
    }
    try {
      return json.length() > LONGEST_JSON ? UNREADABLE : JSON.readValue(json, Object.class);
    } catch (JsonProcessingException e) {
      return UNREADABLE;
    }
  }

  /** Null when it is no number or an infinite one. */
  static BigDecimal number(Object value) {
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return new BigDecimal(number.toString());
    }
    return value instanceof String text && NUMBER.matcher(text).matches()
        ? new BigDecimal(text)
        : null;
  }

  /** Whether two plain values are the same, 1 and 1.0 included. */
  static boolean same(Object one, Object other) {
    if (one instanceof Number && other instanceof Number) {
      BigDecimal left = number(one);
      BigDecimal right = number(other);
      return left != null && right != null && left.compareTo(right) == 0;
    }
    if (one instanceof Collection<?> left && other instanceof Collection<?> right) {
      Iterator<?> rest = right.iterator();
      return left.size() == right.size() && left.stream().allMatch(each -> same(each, rest.next()));
    }
    if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
      return left.keySet().equals(right.keySet())
          && left.keySet().stream().allMatch(key -> same(left.get(key), right.get(key)));
    }
    return one == null ? other == null : one.equals(other);
  }
}
