package fi.juurru.model.process;

import static fi.juurru.ProcessVariable.ASKED_AT_START;
import static fi.juurru.ProcessVariable.PLACE;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Whom an instance concerns is filled in at its start and never altered by a model: these variables
 * decide who sees what. A call hands on the unit, method or area, and the rest follows from them.
 */
@Component
class ScopeIsLeftAlone implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .filter(ScopeIsLeftAlone::sets)
        .forEach(
            findings.eachPart(
                file,
                "Yksikkö, menetelmä, alue ja organisaatio tulevat prosessille itsestään. Malli"
                    + " ei muuta niitä; kutsuttavalle prosessille annetaan vain unit, method"
                    + " tai area."));
  }

  private static boolean sets(Element element) {
    boolean camunda = ProcessFile.CAMUNDA.equals(element.getNamespaceURI());
    return switch (element.getLocalName()) {
      case "in" -> camunda && isForbidden(element.getAttribute("target"));
      case "out" -> camunda && PLACE.contains(element.getAttribute("target"));
      case "inputParameter" -> camunda && isForbidden(element.getAttribute("name"));
      case "outputParameter" -> camunda && PLACE.contains(element.getAttribute("name"));
      default ->
          Written.ATTRIBUTES.stream()
              .map(attribute -> element.getAttributeNS(ProcessFile.CAMUNDA, attribute))
              .anyMatch(PLACE::contains);
    };
  }

  private static boolean isForbidden(String variable) {
    return PLACE.contains(variable) && !ASKED_AT_START.contains(variable);
  }
}
