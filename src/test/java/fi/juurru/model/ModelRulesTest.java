package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However little a file says, every rule copes: the modeller gets findings, not an error. */
class ModelRulesTest {

  private static final ModelRules RULES = AllRules.get();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<process/>",
        "<process><userTask/></process>",
        "<process><exclusiveGateway/><endEvent/><endEvent/></process>",
        "<process><endEvent name='a'/><endEvent name='a'/></process>",
        "<process><sequenceFlow sourceRef='gone' targetRef='lost'/></process>",
        "<process><startEvent><messageEventDefinition/></startEvent></process>",
        "<process><startEvent><timerEventDefinition/></startEvent></process>",
        "<process><callActivity/><businessRuleTask/><receiveTask/></process>",
        "<process><extensionElements><camunda:properties><camunda:property name='starters'/>"
            + "<camunda:property name='requirement'/></camunda:properties></extensionElements>"
            + "</process>",
        "<message id='m'/><process><receiveTask messageRef='m'/></process>",
        "<process id='p'><sequenceFlow id='f' sourceRef='p' targetRef='p'/></process>"
            + "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane><bpmndi:BPMNEdge bpmnElement='f'>"
            + "<di:waypoint x='1' y='1'/><di:waypoint x='1' y='1'/>"
            + "</bpmndi:BPMNEdge></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>",
      })
  @DisplayName("processes that say little")
  void processes(String definitions) {
    assertThat(check(Sample.definitions(definitions))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "1",
        "[]",
        "{}",
        "{\"components\": 1}",
        "{\"components\": [1]}",
        "{\"components\": [{\"type\": \"select\", \"values\": 1, \"validate\": []}]}"
      })
  @DisplayName("forms that say little")
  void forms(String content) {
    assertThat(check(new Sample("x.form", content))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<decision name='x'/>", "<decision id='a' name='x'/>"})
  @DisplayName("decisions that say little")
  void decisions(String content) {
    assertThat(
            check(
                new Sample(
                    "x.dmn",
                    "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d'"
                        + " name='d' namespace='n'>"
                        + content
                        + "</definitions>")))
        .isNotEmpty();
  }

  private static List<Finding> check(Sample sample) {
    return RULES.check(
        Map.of(sample.name(), sample.content().getBytes(StandardCharsets.UTF_8)),
        ContractFace.FACE);
  }
}
