package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Forms are Camunda Forms in files of their own. Form keys can name any page and its scripts, and
 * generated forms neither translate nor pass through validation.
 */
@Component
class NoOtherForms implements ProcessRule {

  @Override
  public void check(ProcessFile file, Findings findings) {
    file.elements()
        .filter(NoOtherForms::isOther)
        .forEach(
            findings.eachPart(
                file,
                "Käytä Camunda-lomaketta (Form reference), ei lomakeavainta (form key) eikä"
                    + " mallissa määriteltyjä kenttiä."));
  }

  private static boolean isOther(Element element) {
    return element.hasAttributeNS(ProcessFile.CAMUNDA, "formKey")
        || ProcessFile.CAMUNDA.equals(element.getNamespaceURI())
            && element.getLocalName().equals("formData");
  }
}
