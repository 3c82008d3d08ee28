package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * What the engine does by itself it does through an expression on the public face. A task without
 * one is a dead end that the engine refuses only when it gets there.
 */
@Component
class ServiceTaskCallsFace implements ProcessRule {

  private static final Set<String> CALLING = Set.of("serviceTask", "sendTask");

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .filter(ServiceTaskCallsFace::calls)
        .filter(element -> !hasExpression(element))
        .forEach(
            findings.eachPart(
                file,
                "Kerro lausekkeella, mitä tehdään, esimerkiksi ${messages.start('plan-revision')}"
                    + " (Implementation: Expression)."));
  }

  /** Message events that send are service tasks in another shape. */
  private static boolean calls(Element element) {
    String parent = element.getParentNode().getLocalName();
    return CALLING.contains(element.getLocalName())
        || element.getLocalName().equals("messageEventDefinition")
            && Set.of("intermediateThrowEvent", "endEvent").contains(parent);
  }

  private static boolean hasExpression(Element element) {
    return element.getAttributeNS(ProcessFile.CAMUNDA, "expression").contains("{")
        || element.getAttributeNS(ProcessFile.CAMUNDA, "delegateExpression").contains("{");
  }
}
