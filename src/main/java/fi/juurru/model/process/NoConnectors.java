package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * No connectors, no external, mail or shell tasks: they would carry data out of the organisation,
 * or run commands on the server, past everything that guards it.
 */
@Component
class NoConnectors implements ProcessRule {

  private static final Set<String> WITH_TYPE =
      Set.of("serviceTask", "sendTask", "businessRuleTask", "messageEventDefinition");

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .filter(NoConnectors::leaves)
        .forEach(
            findings.eachPart(
                file,
                "Ulkoisia tehtäviä ja liittimiä (external, connector, mail, shell) ei käytetä."
                    + " Käytä lauseketta."));
  }

  private static boolean leaves(Element element) {
    return ProcessFile.CAMUNDA.equals(element.getNamespaceURI())
            && element.getLocalName().equals("connector")
        || WITH_TYPE.contains(element.getLocalName())
            && (element.hasAttributeNS(ProcessFile.CAMUNDA, "type")
                || element.hasAttributeNS(ProcessFile.CAMUNDA, "topic"));
  }
}
