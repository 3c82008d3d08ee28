package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/** The property {@code requirement} of a component names rows such as {@code A07 A08}. */
@Component
class FieldRequirementsAreRows implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(
            component -> {
              JsonNode rows = component.node().path("properties").path("requirement");
              return !rows.isMissingNode() && !rows.asText().matches("[A-Z]\\d\\d( [A-Z]\\d\\d)*");
            })
        .forEach(
            findings.each(
                form,
                "Kirjoita vaatimukset välilyönnillä erotettuina, esimerkiksi A07 A08"
                    + " (requirement)."));
  }
}
