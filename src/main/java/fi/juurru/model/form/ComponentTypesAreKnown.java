package fi.juurru.model.form;

import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/** Forms use the components of {@link ComponentType} only. */
@Component
class ComponentTypesAreKnown implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> component.type() == ComponentType.OTHER)
        .forEach(
            component ->
                findings.add(
                    form,
                    component,
                    "Osaa ”%s” ei voi käyttää.%s"
                        .formatted(
                            component.text("type"),
                            component.text("type").equals("dynamiclist")
                                ? " Tee toistuvat rivit kentillä step1_… – step5_…."
                                : "")));
  }
}
