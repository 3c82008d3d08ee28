package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of one rule: deployments that it lets through and deployments that it refuses. */
public abstract class RuleTable {

  private final Rule rule;
  private final List<DynamicTest> cases = new ArrayList<>();
  private final List<BpmnModelInstance> running = new ArrayList<>();
  private final List<DecisionFile> runningDecisions = new ArrayList<>();
  private final List<FormFile> runningForms = new ArrayList<>();

  protected RuleTable(Rule rule) {
    this.rule = rule;
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return cases.stream();
  }

  /** The rule has nothing to say about these files. */
  protected void valid(String label, Sample... files) {
    cases.add(dynamicTest("valid: " + label, () -> assertThat(check(files)).isEmpty()));
  }

  /** The rule finds exactly one thing, about the element with this id. */
  protected void invalid(String label, String id, Sample... files) {
    cases.add(
        dynamicTest(
            "invalid: " + label,
            () ->
                assertThat(check(files))
                    .singleElement()
                    .satisfies(
                        finding -> {
                          assertThat(finding.id()).isEqualTo(id);
                          assertThat(finding.rule()).isEqualTo(rule.name());
                        })));
  }

  /** A process that is deployed already. */
  protected void running(Sample process) {
    running.addAll(read(process).processes().stream().map(ProcessFile::model).toList());
  }

  /** A decision that is deployed already. */
  protected void runningDecision(Sample decision) {
    runningDecisions.addAll(read(decision).decisions());
  }

  /** A form that is deployed already. */
  protected void runningForm(Sample form) {
    runningForms.addAll(read(form).forms());
  }

  private static Models read(Sample sample) {
    return ModelReader.read(
        Map.of(sample.name(), sample.bytes()), List.of(), List.of(), List.of(), ContractFace.FACE);
  }

  private List<Finding> check(Sample... samples) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Sample sample : samples) {
      files.put(sample.name(), sample.bytes());
    }
    Models models =
        ModelReader.read(files, running, runningDecisions, runningForms, ContractFace.FACE);
    if (models.others().stream().anyMatch(other -> !(rule.name().startsWith("files-are")))) {
      throw new IllegalArgumentException("Broken sample " + models.others());
    }
    var findings = new Findings(rule.name());
    rule.check(models, findings);
    return findings.list();
  }
}
