package fi.juurru.model.form;

import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where people write freely, the form asks them to leave clients out ("Älä kirjoita asiakkaan
 * tietoja"). This is no client record, and nobody has the right to read such notes here.
 */
@Component
class FreeTextWarns implements FormRule {

  private static final Pattern WARNING =
      Pattern.compile(
          "älä\\s+kirjoita\\s+asiakka(an|iden)\\s+tietoja",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public void check(FormFile form, Findings findings) {
    boolean asks =
        form.components()
            .anyMatch(field -> field.isFreeText() && field.type() == ComponentType.TEXTAREA);
    boolean warns =
        form.components()
            .flatMap(FreeTextWarns::texts)
            .anyMatch(text -> WARNING.matcher(text).find());
    if (asks && !warns) {
      findings.add(form, "Lisää ohje: Älä kirjoita asiakkaan tietoja.");
    }
  }

  private static Stream<String> texts(FormComponent component) {
    return Stream.of("text", "description", "label").map(component::text);
  }
}
