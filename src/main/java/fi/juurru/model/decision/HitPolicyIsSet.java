package fi.juurru.model.decision;

import fi.juurru.model.DecisionFile;
import fi.juurru.model.DecisionRule;
import fi.juurru.model.Findings;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;

/**
 * A table says what happens when several rules match. Left open it means that none may, which its
 * author seldom had in mind.
 */
@Component
class HitPolicyIsSet implements DecisionRule {

  @Override
  public void check(DecisionFile file, Findings findings) {
    file.elements()
        .filter(element -> element.getLocalName().equals("decisionTable"))
        .filter(table -> !isSet(table.getAttributeNode("hitPolicy")))
        .forEach(
            findings.eachPart(
                file,
                "Valitse, mitä tehdään, kun useampi rivi sopii (Hit policy), esimerkiksi"
                    + " FIRST."));
  }

  /** The schema adds the attribute where the author left it out. */
  private static boolean isSet(Attr hitPolicy) {
    return hitPolicy != null && hitPolicy.getSpecified();
  }
}
