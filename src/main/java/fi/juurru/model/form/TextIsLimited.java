package fi.juurru.model.form;

import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/**
 * Every text has a greatest length: 200 in a line, 2000 in a paragraph. Short answers get read, and
 * a variable longer than 4000 characters cannot be stored.
 */
@Component
class TextIsLimited implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(FormComponent::isFreeText)
        .filter(component -> !isLimited(component))
        .forEach(
            component ->
                findings.add(
                    form,
                    component,
                    "Anna tekstin enimmäispituus (Maximum length), enintään %d."
                        .formatted(most(component))));
  }

  private static boolean isLimited(FormComponent component) {
    int limit = component.node().path("validate").path("maxLength").asInt(0);
    return limit > 0 && limit <= most(component);
  }

  private static int most(FormComponent component) {
    return component.type() == ComponentType.TEXTFIELD ? 200 : 2000;
  }
}
