package fi.juurru.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The data of a form as the browser had it when it was submitted: variables as they were, with
 * defaults for what had no value, overlaid by what was submitted. FEEL in the form sees this.
 */
class Situation {

  private final Feel feel;
  private final Map<String, Object> data;

  Situation(Feel feel, Form form, Map<String, Object> before, Map<String, Object> submitted) {
    this.feel = feel;
    this.data = new HashMap<>(before);
    form.fields().forEach(field -> data.put(field.key(), initial(field, before)));
    data.putAll(submitted);
  }

  /** What a field holds when the form opens. */
  static Object initial(Field field, Map<String, Object> before) {
    Object value = before.get(field.key());
    Object proposed = value == null ? field.defaultValue() : value;
    return proposed == null ? field.emptyValue() : proposed;
  }

  boolean hides(Field field) {
    return field.hideConditions().stream().anyMatch(this::isTrue);
  }

  /** Whether the person who fills in the form can't change a field. */
  boolean locks(Field field) {
    JsonNode readonly = field.component().path("readonly");
    return field.component().path("disabled").asBoolean()
        || (readonly.isTextual() ? isTrue(readonly.asText()) : readonly.asBoolean());
  }

  /** A limit that is a number or a FEEL expression for one; null when there is none. */
  BigDecimal limit(Field field, String name) {
    JsonNode limit = field.limit(name);
    Object value =
        limit.isTextual() && Feel.isExpression(limit.asText())
            ? evaluate(limit.asText())
            : limit.asText(null);
    return Plain.number(value);
  }

  Object evaluate(String expression) {
    return feel.evaluate(expression, data);
  }

  Object value(String name) {
    return data.get(name);
  }

  private boolean isTrue(String expression) {
    return Feel.isExpression(expression) && Boolean.TRUE.equals(evaluate(expression));
  }
}
