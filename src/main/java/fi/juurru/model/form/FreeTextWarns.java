package fi.juurru.model.form;

import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where people write freely, the form asks them once, at its top, to leave clients out ("Älä
 * kirjoita asiakkaan tietoja"). This is no client record, and nobody has the right to read such
 * notes here. Said again in every field, it is no longer read.
 */
@Component
class FreeTextWarns implements FormRule {

  private static final Pattern WARNING =
      Pattern.compile(
          "älä\\s+kirjoita\\s+asiakka(an|iden)\\s+tietoja",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public void check(FormFile form, Findings findings) {
    List<FormComponent> top =
        form.components().takeWhile(component -> !component.isField()).toList();
    boolean asks =
        form.components()
            .anyMatch(field -> field.isFreeText() && field.type() == ComponentType.TEXTAREA);
    boolean warns =
        top.stream()
            .anyMatch(
                component ->
                    component.type() == ComponentType.TEXT
                        && !component.isConditional()
                        && warns(component));
    if (asks && !warns) {
      findings.add(form, "Lisää lomakkeen alkuun ohje: Älä kirjoita asiakkaan tietoja.");
    }
    form.components()
        .filter(component -> warns && !top.contains(component) && warns(component))
        .forEach(
            findings.each(
                form, "Ohje asiakkaan tietojen poisjättämisestä on jo alussa: poista se tästä."));
  }

  private static boolean warns(FormComponent component) {
    return Stream.of("text", "description", "label")
        .map(component::text)
        .anyMatch(text -> WARNING.matcher(text).find());
  }
}
