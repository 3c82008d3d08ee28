package fi.juurru.model.process;

import fi.juurru.model.ProcessFile;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** How a task or start event names its form. */
final class FormReference {

  private FormReference() {}

  /** The form's id, null when there is none. */
  static String of(FlowNode node) {
    return node.getAttributeValueNs(ProcessFile.CAMUNDA, "formRef");
  }

  /** What is wrong with the reference. */
  static Optional<String> problem(FlowNode node, Set<String> forms) {
    String form = of(node);
    if (form == null || form.isBlank()) {
      return Optional.of("Anna lomake (Form reference).");
    }
    if (!"deployment".equals(node.getAttributeValueNs(ProcessFile.CAMUNDA, "formRefBinding"))) {
      return Optional.of(
          "Sido lomake samaan käyttöönottoon (Form binding: deployment), jotta lomake ja prosessi"
              + " kuuluvat yhteen.");
    }
    return forms.contains(form)
        ? Optional.empty()
        : Optional.of(
            "Lomaketta ”%s” ei ole samassa käyttöönotossa. Liitä tiedosto %s.form mukaan."
                .formatted(form, form));
  }
}
