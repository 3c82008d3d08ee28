package fi.juurru.model.form;

import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every field, group and table has a label: a screen reader has nothing else to read out. */
@Component
class FieldsAreLabelled implements FormRule {

  private static final Set<ComponentType> LABELLED_TOO =
      Set.of(ComponentType.GROUP, ComponentType.TABLE);

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> component.isField() || LABELLED_TOO.contains(component.type()))
        .filter(component -> component.label().isBlank())
        .forEach(findings.each(form, "Anna otsikko (Label)."));
  }
}
