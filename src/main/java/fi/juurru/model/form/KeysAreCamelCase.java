package fi.juurru.model.form;

import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/**
 * A field's key is the name of a process variable: flat, in camelCase English, with {@code step1_}
 * to {@code step5_} before it in repeated rows. A dot in a key would make a JSON object, which
 * conditions and indicators do not see.
 */
@Component
class KeysAreCamelCase implements FormRule {

  private static final String KEY = "([a-z][A-Za-z]*[1-5]_)?[a-z][A-Za-z0-9]*";

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> component.isField() || component.type() == ComponentType.EXPRESSION)
        .filter(component -> !component.key().matches(KEY))
        .forEach(
            findings.each(
                form,
                "Anna kentälle avain, joka kertoo englanniksi, mistä on kyse, esimerkiksi"
                    + " dateHeld."));
    form.components()
        .filter(component -> component.node().has("path"))
        .forEach(findings.each(form, "Poista polku (path): avaimet ovat yhtä tasoa."));
  }
}
