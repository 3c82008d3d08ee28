package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A listener does something through an expression on the public face, as a service task does. */
@Component
class ListenersCallFace implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .filter(element -> ProcessFile.CAMUNDA.equals(element.getNamespaceURI()))
        .filter(
            element -> Set.of("executionListener", "taskListener").contains(element.getLocalName()))
        .filter(element -> !element.hasAttribute("class"))
        .filter(
            element ->
                !(element.getAttribute("expression") + element.getAttribute("delegateExpression"))
                    .contains("{"))
        .filter(element -> element.getElementsByTagNameNS("*", "script").getLength() == 0)
        .forEach(
            findings.eachPart(file, "Kerro lausekkeella, mitä kuuntelija tekee (Expression)."));
  }
}
