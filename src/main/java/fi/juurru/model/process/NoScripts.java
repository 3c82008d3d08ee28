package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * No scripts, wherever the engine would run them: script tasks, listeners, conditions, input and
 * output parameters. A script runs with all rights of the server, and nobody tests it.
 */
@Component
class NoScripts implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .filter(NoScripts::isScript)
        .forEach(
            findings.eachPart(
                file,
                "Skriptejä ei ajeta. Käytä lauseketta, joka kutsuu README:n luettelon"
                    + " toimintoja."));
  }

  private static boolean isScript(Element element) {
    return switch (element.getLocalName()) {
      case "scriptTask" -> true;
      case "script" -> !"scriptTask".equals(element.getParentNode().getLocalName());
      case "conditionExpression", "condition" ->
          element.hasAttribute("language")
              || element.hasAttributeNS(ProcessFile.CAMUNDA, "resource");
      default -> false;
    };
  }
}
