package fi.juurru.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;

/**
 * A component of a form that holds a value.
 *
 * @param component as it stands in the form
 * @param hideConditions FEEL conditions of the component and of the groups around it, of which any
 *     one hides it
 */
record Field(JsonNode component, List<String> hideConditions) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> TYPES =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "checklist",
          "radio",
          "select",
          "taglist",
          "datetime",
          "expression");

  /** Whether a component holds a value, as the form library of Tasklist knows it. */
  static boolean isField(JsonNode component) {
    return TYPES.contains(component.path("type").asText()) && component.path("key").isTextual();
  }

  /** Name of the process variable. */
  String key() {
    return component.path("key").asText();
  }

  String type() {
    return component.path("type").asText();
  }

  /** What people know the field by. */
  String label() {
    for (String name : new String[] {"label", "dateLabel", "timeLabel"}) {
      String label = component.path(name).asText().strip();
      if (!label.isEmpty()) {
        return label;
      }
    }
    return key();
  }

  /** A limit under {@code validate}, missing when there is none. */
  JsonNode limit(String name) {
    return component.path("validate").path(name);
  }

  boolean isRequired() {
    return limit("required").asBoolean();
  }

  /** Whether the value is a list. */
  boolean isMultiple() {
    return type().equals("checklist") || type().equals("taglist");
  }

  boolean isChoice() {
    return isMultiple() || type().equals("radio") || type().equals("select");
  }

  /** Whether the field can be locked; whether it is, may depend on the situation. */
  boolean isLocked() {
    JsonNode readonly = component.path("readonly");
    return component.path("disabled").asBoolean() || readonly.asBoolean() || readonly.isTextual();
  }

  /** Which choices the server fills in, empty for those that stand in the form. */
  String options() {
    return component.path("properties").path("options").asText();
  }

  /** Key of the field whose day must not be after this one's, empty for none. */
  String notBefore() {
    return component.path("properties").path("notBefore").asText();
  }

  /** Key of the field with the area in which no unit may have this name yet, empty for none. */
  String notTaken() {
    return component.path("properties").path("notTaken").asText();
  }

  /** Whether a value that is not empty has a type that the form library can submit here. */
  boolean accepts(Object value) {
    return switch (type()) {
      case "number" ->
          Plain.number(value) != null
              && value instanceof String == component.path("serializeToString").asBoolean();
      case "checkbox" -> value instanceof Boolean;
      case "checklist", "taglist" -> value instanceof List<?>;
      case "radio", "select" ->
          value instanceof String || value instanceof Number || value instanceof Boolean;
      case "expression" -> value != Plain.UNREADABLE;
      default -> value instanceof String;
    };
  }

  /** The choices that stand in the form, plain or with labels. */
  List<?> values() {
    return JSON.convertValue(component.path("values"), List.class);
  }

  /** Null where the form has none. */
  Object defaultValue() {
    JsonNode value = component.path("defaultValue");
    return value.isMissingNode() ? null : JSON.convertValue(value, Object.class);
  }

  /** What the form library shows, and submits, where there is neither a value nor a default. */
  Object emptyValue() {
    return switch (type()) {
      case "textfield", "textarea" -> "";
      case "checkbox" -> false;
      case "checklist", "taglist" -> List.of();
      default -> null;
    };
  }
}
