package fi.juurru.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.juurru.ComponentType;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where a Camunda Form (schema 16) has texts for people. Choices that the server fills in are names
 * of units and people (but roles and tasks), and expressions are no texts: both stay.
 */
public final class FormTexts {

  private static final List<String> TEXTS =
      List.of("text", "label", "description", "dateLabel", "timeLabel");
  private static final List<String> ADORNERS = List.of("prefixAdorner", "suffixAdorner");

  private FormTexts() {}

  /** Puts what {@code translate} makes of each text in its place. */
  public static void replace(JsonNode form, UnaryOperator<String> translate) {
    for (JsonNode component : form.path("components")) {
      TEXTS.forEach(name -> replace(component, name, translate));
      ADORNERS.forEach(name -> replace(component.path("appearance"), name, translate));
      replace(component.path("validate"), "patternErrorMessage", translate);
      component.path("columns").forEach(column -> replace(column, "label", translate));
      String options = component.path("properties").path("options").asText();
      if (List.of("", "roles").contains(options)) {
        component.path("values").forEach(option -> replace(option, "label", translate));
      } else if (options.startsWith("answers:")) {
        component.path("values").forEach(option -> replace(option, "label", given(translate)));
      }
      if (ComponentType.of(component).isWritten() && !isLocked(component)) {
        replace(component, "defaultValue", translate);
      }
      replace(component, translate); // a group has components of its own
    }
  }

  /** An answer given is named by its task, and after a colon by place and day. */
  private static UnaryOperator<String> given(UnaryOperator<String> translate) {
    return label -> {
      int colon = label.lastIndexOf(": ");
      return colon < 0
          ? label
          : translate.apply(label.substring(0, colon)) + label.substring(colon);
    };
  }

  /** A locked field must come back as it was, and is the same for all readers. */
  private static boolean isLocked(JsonNode component) {
    return component.path("disabled").asBoolean() || component.hasNonNull("readonly");
  }

  private static void replace(JsonNode node, String name, UnaryOperator<String> translate) {
    String text = node.path(name).asText();
    if (!text.isBlank() && !text.startsWith("=")) {
      ((ObjectNode) node).put(name, translate.apply(text));
    }
  }
}
