package fi.juurru.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.ComponentType;
import fi.juurru.DateSpan;
import java.util.List;

/**
 * A component of a form that holds a value.
 *
 * @param component as it stands in the form
 * @param hideConditions FEEL conditions of the component and of the groups around it, of which any
 *     one hides it
 */
record Field(JsonNode component, List<String> hideConditions) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Whether a component holds a value, as the form library of Tasklist knows it. */
  static boolean isField(JsonNode component) {
    var type = ComponentType.of(component);
    return (type.isEntered() || type == ComponentType.EXPRESSION)
        && component.path("key").isTextual();
  }

  /** Name of the process variable. */
  String key() {
    return component.path("key").asText();
  }

  ComponentType type() {
    return ComponentType.of(component);
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

  boolean isChoice() {
    return type().isChoice();
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

  /** How many months after that day this one may be at most, 0 for any. */
  int mostMonths() {
    return component.path("properties").path("mostMonths").asInt();
  }

  /** Whether a day in a pause of every year, such as July, is refused. */
  boolean isOutsidePauses() {
    return component.path("properties").path("outsidePauses").asBoolean();
  }

  /** Which days a date field takes. */
  DateSpan span() {
    return DateSpan.named(component.path("properties").path("span").asText()).orElse(DateSpan.ANY);
  }

  /** Key of the field with the area in which no unit may have this name yet, empty for none. */
  String notTaken() {
    return component.path("properties").path("notTaken").asText();
  }

  /** Whether this is the id of a person who is to be: of the right shape and nobody else's. */
  boolean isNewUserId() {
    return component.path("properties").path("newUserId").asBoolean();
  }

  /** Key of the field in which something else must be chosen than in this one, empty for none. */
  String differsFrom() {
    return component.path("properties").path("differsFrom").asText();
  }

  /**
   * Ids of processes of which none may be open yet where this field says and for the method that
   * the form's field {@code method} says; with spaces between, empty for none.
   */
  String noneOpen() {
    return component.path("properties").path("noneOpen").asText();
  }

  /** Whether the next round of its process shows what was answered. */
  boolean isForNextRound() {
    return component.path("properties").path("nextRound").asBoolean();
  }

  /** Whether a value that is not empty has a type that the form library can submit here. */
  boolean accepts(Object value) {
    return switch (type()) {
      case NUMBER ->
          Plain.number(value) != null
              && value instanceof String == component.path("serializeToString").asBoolean();
      case CHECKBOX -> value instanceof Boolean;
      case CHECKLIST, TAGLIST -> value instanceof List<?>;
      case RADIO, SELECT ->
          value instanceof String || value instanceof Number || value instanceof Boolean;
      case EXPRESSION -> value != Plain.UNREADABLE;
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
      case TEXTFIELD, TEXTAREA -> "";
      case CHECKBOX -> false;
      case CHECKLIST, TAGLIST -> List.of();
      default -> null;
    };
  }
}
