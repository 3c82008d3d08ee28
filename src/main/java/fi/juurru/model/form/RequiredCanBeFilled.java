package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/** What is required can be filled in: it is not read-only, and only fields are required. */
@Component
class RequiredCanBeFilled implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> component.node().path("validate").has("required"))
        .filter(component -> !isSensible(component))
        .forEach(
            findings.each(
                form, "Pakollinen voi olla vain kenttä, jonka lukija voi täyttää (Required)."));
  }

  private static boolean isSensible(FormComponent component) {
    JsonNode required = component.node().path("validate").path("required");
    return required.isBoolean()
        && (!required.asBoolean() || component.isField() && !component.isReadOnly());
  }
}
