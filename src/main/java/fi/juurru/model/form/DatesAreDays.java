package fi.juurru.model.form;

import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/**
 * A date field asks for a day, without a time. The calendar reckons in days, and its texts ({@code
 * 2026-11-22}) keep their meaning in every time zone.
 */
@Component
class DatesAreDays implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> component.type() == ComponentType.DATETIME)
        .filter(component -> !component.text("subtype").equals("date"))
        .forEach(findings.each(form, "Kysy pelkkä päivä ilman kellonaikaa (Subtype: Date)."));
  }
}
