package fi.juurru.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** All rules, run together. */
@Component
public class ModelRules {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparing(finding -> Objects.toString(finding.id(), ""))
          .thenComparing(Finding::rule);

  private final List<Rule> rules;

  ModelRules(List<Rule> rules) {
    this.rules = rules;
  }

  /** Holds files that stand on their own, such as the repository's, against every rule. */
  public List<Finding> check(Map<String, byte[]> files, Face face) {
    return check(files, List.of(), List.of(), List.of(), face);
  }

  /** Holds the files of a deployment against every rule. */
  List<Finding> check(
      Map<String, byte[]> files,
      List<BpmnModelInstance> running,
      List<DecisionFile> runningDecisions,
      List<FormFile> runningForms,
      Face face) {
    Models models = ModelReader.read(files, running, runningDecisions, runningForms, face);
    return rules.stream().flatMap(rule -> check(rule, models)).sorted(ORDER).toList();
  }

  private static Stream<Finding> check(Rule rule, Models models) {
    var findings = new Findings(rule.name());
    rule.check(models, findings);
    return findings.list().stream();
  }
}
