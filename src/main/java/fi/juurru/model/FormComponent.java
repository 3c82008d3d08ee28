package fi.juurru.model;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.ComponentType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A component of a form.
 *
 * @param groups the groups that it stands in, outermost first
 */
public record FormComponent(JsonNode node, List<FormComponent> groups) {

  /** Text of an attribute; empty when there is none. */
  public String text(String attribute) {
    return node.path(attribute).asText("");
  }

  public ComponentType type() {
    return ComponentType.of(node);
  }

  public String key() {
    return text("key");
  }

  /** Whether a person enters something here. */
  public boolean isField() {
    return type().isEntered();
  }

  /** Whether a person chooses among options here. */
  public boolean isChoice() {
    return type().isChoice();
  }

  /** Whether a person may only look. */
  public boolean isReadOnly() {
    return node.path("readonly").asBoolean() || node.path("disabled").asBoolean();
  }

  /** Whether a person writes freely here. */
  public boolean isFreeText() {
    return !isReadOnly() && type().isWritten();
  }

  /** The condition that hides it, as written; empty when it is always shown. */
  public String hiddenWhen() {
    return node.path("conditional").path("hide").asText("");
  }

  /** Whether it or a group around it is shown only sometimes. */
  public boolean isConditional() {
    return conditions().stream().anyMatch(condition -> !condition.isBlank());
  }

  /** The conditions that hide it or a group around it. */
  public List<String> conditions() {
    return withGroups().stream().map(FormComponent::hiddenWhen).toList();
  }

  /** What a person reads above the field. */
  public String label() {
    return text(type() == ComponentType.DATETIME ? "dateLabel" : "label");
  }

  /** The source of options that the server fills in; empty when the choices are fixed. */
  public String options() {
    return node.path("properties").path("options").asText("");
  }

  /** The groups around it and itself. */
  List<FormComponent> withGroups() {
    return Stream.concat(groups.stream(), Stream.of(this)).toList();
  }
}
