package fi.juurru.model.form;

import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Forms use components that work in Tasklist, that the server can validate and that need no
 * translation of their own. Dynamic lists break its Complete button; frames, files and HTML open a
 * way in.
 */
@Component
class ComponentTypesAreKnown implements FormRule {

  private static final Set<String> TYPES =
      Set.of(
          "text",
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "checklist",
          "radio",
          "select",
          "taglist",
          "datetime",
          "group",
          "separator",
          "spacer",
          "table",
          "expression");

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> !TYPES.contains(component.type()))
        .forEach(
            component ->
                findings.add(
                    form,
                    component,
                    "Osaa ”%s” ei voi käyttää.%s"
                        .formatted(
                            component.type(),
                            component.type().equals("dynamiclist")
                                ? " Tee toistuvat rivit kentillä step1_… – step5_…."
                                : "")));
  }
}
