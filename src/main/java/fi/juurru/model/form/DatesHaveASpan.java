package fi.juurru.model.form;

import fi.juurru.ComponentType;
import fi.juurru.DateSpan;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A date says which days are meant, so that a mistyped year is told to who typed it. */
@Component
class DatesHaveASpan implements FormRule {

  private static final String SPANS =
      Arrays.stream(DateSpan.values())
          .filter(span -> span != DateSpan.ANY)
          .map(DateSpan::propertyValue)
          .collect(Collectors.joining(", "));

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> component.type() == ComponentType.DATETIME)
        .filter(component -> !component.isReadOnly())
        .filter(component -> DateSpan.named(span(component)).isEmpty())
        .forEach(
            findings.each(
                form,
                "Kerro kentän ominaisuudessa span, millaista päivää kysytään: " + SPANS + "."));
  }

  private static String span(FormComponent component) {
    return component.node().path("properties").path("span").asText();
  }
}
