package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/** Every number has a smallest and a greatest value: a slip of the finger is caught at once. */
@Component
class NumbersHaveRange implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> component.type() == ComponentType.NUMBER && !component.isReadOnly())
        .filter(component -> !hasRange(component))
        .forEach(
            findings.each(form, "Anna pienin ja suurin arvo (Minimum, Maximum), pienin ensin."));
  }

  private static boolean hasRange(FormComponent component) {
    JsonNode validate = component.node().path("validate");
    return validate.path("min").isNumber()
        && validate.path("max").isNumber()
        && validate.path("min").asDouble() <= validate.path("max").asDouble();
  }
}
