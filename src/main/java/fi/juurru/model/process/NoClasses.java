package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * No model names a Java class. The engine makes an object of any class that it is told, form
 * handlers even while it deploys; and a renamed class would break running instances.
 */
@Component
class NoClasses implements ProcessRule {

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class", "formHandlerClass", "variableMappingClass", "variableMappingDelegateExpression");

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .filter(NoClasses::namesClass)
        .forEach(
            findings.eachPart(
                file,
                "Malli ei nimeä Java-luokkaa. Käytä lauseketta, joka kutsuu README:n luettelon"
                    + " toimintoja."));
  }

  private static boolean namesClass(Element element) {
    // Extension elements carry their attributes without a prefix: <camunda:taskListener class="…">.
    boolean isExtension = ProcessFile.CAMUNDA.equals(element.getNamespaceURI());
    return ATTRIBUTES.stream()
            .anyMatch(
                attribute ->
                    element.hasAttributeNS(ProcessFile.CAMUNDA, attribute)
                        || isExtension && element.hasAttribute(attribute))
        || isExtension && element.getLocalName().equals("field");
  }
}
