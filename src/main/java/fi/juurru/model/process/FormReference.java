package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.ProcessFile;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** How a task or start event names its form. */
final class FormReference {

  private FormReference() {}

  /** The form's id, null when there is none. */
  static String of(FlowNode node) {
    return node.getAttributeValueNs(ProcessFile.CAMUNDA, "formRef");
  }

  /** Looks at the references of all elements of a type that should have one. */
  static <T extends FlowNode> void check(
      Class<T> type, Predicate<T> hasForm, Models models, Findings findings) {
    Set<String> forms =
        models.forms().stream()
            .map(form -> form.root().path("id").asText())
            .collect(Collectors.toSet());
    for (ProcessFile file : models.processes()) {
      file.all(type)
          .filter(hasForm)
          .forEach(
              element ->
                  problem(element, forms)
                      .ifPresent(problem -> findings.add(file, element, problem)));
    }
  }

  /** What is wrong with the reference. */
  private static Optional<String> problem(FlowNode node, Set<String> forms) {
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
