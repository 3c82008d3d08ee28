package fi.juurru.model.form;

import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Two fields with one key overwrite each other, unless only one of them is ever shown: each then
 * has a condition, and no two the same. Ids are never shared.
 */
@Component
class KeysAreUnique implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    Map<String, List<FormComponent>> byKey =
        form.components()
            .filter(FormComponent::isField)
            .collect(Collectors.groupingBy(FormComponent::key));
    byKey.values().stream()
        .filter(fields -> fields.size() > 1 && !areExclusive(fields))
        .forEach(
            fields ->
                findings.add(
                    form,
                    fields.get(1),
                    "Sama avain on kahdella kentällä. Anna eri avaimet tai ehdot, joista vain yksi"
                        + " voi täyttyä."));
    form
        .components()
        .collect(Collectors.groupingBy(component -> component.text("id")))
        .values()
        .stream()
        .filter(components -> components.size() > 1)
        .forEach(
            components ->
                findings.add(
                    form, components.get(1), "Sama tunnus (id) on kahdella osalla. Anna eri."));
  }

  private static boolean areExclusive(Collection<FormComponent> fields) {
    return fields.stream().allMatch(FormComponent::isConditional)
        && fields.stream().map(FormComponent::conditions).distinct().count() == fields.size();
  }
}
