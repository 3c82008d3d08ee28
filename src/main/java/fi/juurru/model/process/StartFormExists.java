package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/**
 * A start form belongs to the same deployment as its process, as the forms of tasks do. A start
 * event without a form is started by a message or a calling process.
 */
@Component
class StartFormExists implements Rule {

  @Override
  public void check(Models models, Findings findings) {
    Set<String> forms =
        models.forms().stream()
            .map(FormFile::root)
            .map(form -> form.path("id").asText())
            .collect(Collectors.toSet());
    models
        .processes()
        .forEach(
            file ->
                file.all(StartEvent.class)
                    .filter(start -> FormReference.of(start) != null)
                    .forEach(
                        start ->
                            FormReference.problem(start, forms)
                                .ifPresent(problem -> findings.add(file, start, problem))));
  }
}
