package fi.juurru.model.process;

import fi.juurru.model.ProcessFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A place in a process that sets a variable. Forms set variables too, and are looked at as forms.
 *
 * @param value what it is set to, as written; empty where the engine brings a value of its own
 */
record Written(Element element, String variable, String value) {

  /** Attributes that name a variable for the engine to fill. */
  static final List<String> ATTRIBUTES =
      List.of(
          "resultVariable",
          "elementVariable",
          "initiator",
          "errorCodeVariable",
          "errorMessageVariable",
          "escalationCodeVariable");

  /** All such places of a process. */
  static Stream<Written> in(ProcessFile file) {
    return file.elements().flatMap(element -> Stream.concat(attributes(element), mapping(element)));
  }

  /** Whether the variable is set to what the variable of the same name holds. */
  boolean isHandedOn() {
    return Set.of("${" + variable + "}", "${execution.getVariable('" + variable + "')}")
        .contains(value);
  }

  private static Stream<Written> attributes(Element element) {
    return ATTRIBUTES.stream()
        .map(name -> element.getAttributeNS(ProcessFile.CAMUNDA, name))
        .filter(variable -> !variable.isEmpty())
        .map(variable -> new Written(element, variable, ""));
  }

  private static Stream<Written> mapping(Element element) {
    if (!ProcessFile.CAMUNDA.equals(element.getNamespaceURI())) {
      return Stream.empty();
    }
    return switch (element.getLocalName()) {
      case "inputParameter", "outputParameter" ->
          Stream.of(
              new Written(element, element.getAttribute("name"), element.getTextContent().strip()));
      case "in", "out" ->
          Stream.of(
              new Written(
                  element,
                  element.getAttribute("target"),
                  element.hasAttribute("source")
                      ? "${" + element.getAttribute("source") + "}"
                      : element.getAttribute("sourceExpression")));
      default -> Stream.empty();
    };
  }
}
