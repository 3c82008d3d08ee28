package fi.juurru.model.process;

import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;

/** A business rule task asks a decision that exists, in the same deployment or deployed before. */
@Component
class DecisionsExist implements Rule {

  @Override
  public void check(Models models, Findings findings) {
    Set<String> known =
        models
            .allDecisions()
            .flatMap(file -> file.all(Decision.class))
            .map(Decision::getId)
            .collect(Collectors.toSet());
    models
        .processes()
        .forEach(
            file ->
                file.all(BusinessRuleTask.class)
                    .filter(task -> !known.contains(String.valueOf(task.getCamundaDecisionRef())))
                    .forEach(
                        task ->
                            findings.add(
                                file,
                                task,
                                "Päätöstä ”%s” ei ole. Anna päätöksen tunnus (Decision reference)"
                                        .formatted(task.getCamundaDecisionRef())
                                    + " ja liitä päätös mukaan.")));
  }
}
