package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Of what the engine understands beyond BPMN, models use a known part. What is not listed here no
 * other rule has looked at; the engine's old namespace ({@code activiti}) would lead around them
 * all.
 */
@Component
class ExtensionsAreKnown implements ProcessRule {

  private static final Set<String> NAMESPACES =
      Set.of(
          ProcessFile.BPMN,
          ProcessFile.CAMUNDA,
          ProcessFile.MODELER,
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI",
          "http://www.w3.org/2001/XMLSchema-instance",
          "http://www.w3.org/2000/xmlns/",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

  private static final Set<String> ELEMENTS =
      Set.of(
          "properties",
          "property",
          "inputOutput",
          "inputParameter",
          "outputParameter",
          "list",
          "map",
          "entry",
          "value",
          "in",
          "out",
          "failedJobRetryTimeCycle",
          "executionListener",
          "taskListener");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "asyncBefore",
          "asyncAfter",
          "exclusive",
          "jobPriority",
          "formRef",
          "formRefBinding",
          "candidateGroups",
          "candidateUsers",
          "assignee",
          "dueDate",
          "followUpDate",
          "priority",
          "expression",
          "delegateExpression",
          "resultVariable",
          "historyTimeToLive",
          "isStartableInTasklist",
          "versionTag",
          "calledElementBinding",
          "decisionRef",
          "decisionRefBinding",
          "mapDecisionResult",
          "collection",
          "elementVariable",
          "initiator",
          "errorCodeVariable",
          "errorMessageVariable",
          "errorMessage",
          "escalationCodeVariable",
          "variableName",
          "variableEvents");

  /** Refused by rules that give the reason. */
  private static final Set<String> REFUSED_ELSEWHERE =
      Set.of(
          "class",
          "field",
          "formHandlerClass",
          "variableMappingClass",
          "variableMappingDelegateExpression",
          "script",
          "resource",
          "connector",
          "connectorId",
          "type",
          "topic",
          "formKey",
          "formData",
          "formField");

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .forEach(
            element ->
                unknown(element)
                    .forEach(
                        name ->
                            findings.add(
                                file,
                                element,
                                "Laajennusta %s ei käytetä Juurrussa. Poista se."
                                    .formatted(name))));
  }

  private static Stream<String> unknown(Element element) {
    var attributes = element.getAttributes();
    return Stream.concat(
            isInsideRefused(element) || isKnown(element, ELEMENTS)
                ? Stream.empty()
                : Stream.of(element),
            IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> !isKnown((Attr) attribute, ATTRIBUTES)))
        .map(Node::getNodeName);
  }

  private static boolean isInsideRefused(Element element) {
    return element.getParentNode() instanceof Element parent
        && ProcessFile.CAMUNDA.equals(parent.getNamespaceURI())
        && (REFUSED_ELSEWHERE.contains(parent.getLocalName()) || isInsideRefused(parent));
  }

  private static boolean isKnown(Node node, Set<String> allowed) {
    String namespace = node.getNamespaceURI();
    return namespace == null && node instanceof Attr
        || NAMESPACES.contains(String.valueOf(namespace))
            && (!ProcessFile.CAMUNDA.equals(namespace)
                || allowed.contains(node.getLocalName())
                || REFUSED_ELSEWHERE.contains(node.getLocalName()));
  }
}
