package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * A default value is one that the field would accept. Otherwise a person who changes nothing is
 * told of a mistake that is not theirs.
 */
@Component
class DefaultsAreAllowed implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> component.node().hasNonNull("defaultValue"))
        .filter(component -> !isAllowed(component, component.node().path("defaultValue")))
        .forEach(findings.each(form, "Oletusarvo ei kelpaa kenttään. Korjaa se (Default value)."));
  }

  private static boolean isAllowed(FormComponent component, JsonNode value) {
    JsonNode validate = component.node().path("validate");
    return switch (component.type()) {
      case NUMBER ->
          value.isNumber()
              && value.asDouble() >= validate.path("min").asDouble(value.asDouble())
              && value.asDouble() <= validate.path("max").asDouble(value.asDouble());
      case RADIO, SELECT ->
          StreamSupport.stream(component.node().path("values").spliterator(), false)
              .anyMatch(option -> option.path("value").equals(value));
      case CHECKBOX -> value.isBoolean();
      default -> true;
    };
  }
}
