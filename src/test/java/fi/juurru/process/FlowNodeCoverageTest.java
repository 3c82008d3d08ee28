package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityStatistics;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Stories walk through every flow node of every model. Measured after all other tests of the run,
 * in the engine's history: a node counts once a story has entered it, whether it was completed or
 * interrupted. The organisation of a story that began an instance in the middle of its model does
 * not count, nor does what tests do in other organisations.
 */
@JuurruTest
@Order(Integer.MAX_VALUE)
class FlowNodeCoverageTest {

  /** How the id of a {@link Story}'s organisation begins. */
  private static final String OF_A_STORY = "org-";

  @Autowired HistoryService history;

  private final Map<String, Model> models = new TreeMap<>();
  private List<HistoricProcessInstance> instances;

  /** The ids of a model's flow nodes, and of those with which an instance may begin. */
  private record Model(Set<String> nodes, Set<String> starts) {

    Set<String> missing(Set<String> walked) {
      Set<String> missing = new TreeSet<>(nodes);
      missing.removeAll(walked);
      return missing;
    }
  }

  @BeforeEach
  void readModelsAndInstances() throws IOException {
    try (var files = Files.list(Path.of("bpmn"))) {
      files.filter(file -> file.toString().endsWith(".bpmn")).forEach(this::read);
    }
    var ofStories =
        history.createHistoricProcessInstanceQuery().list().stream()
            .filter(instance -> models.containsKey(instance.getProcessDefinitionKey()))
            .filter(instance -> instance.getTenantId() != null)
            .filter(instance -> instance.getTenantId().startsWith(OF_A_STORY))
            .toList();
    Set<String> organisationsWithShortcuts =
        ofStories.stream()
            .filter(instance -> !beganAtItsStart(instance))
            .map(HistoricProcessInstance::getTenantId)
            .collect(Collectors.toSet());
    instances =
        ofStories.stream()
            .filter(instance -> !organisationsWithShortcuts.contains(instance.getTenantId()))
            .toList();
  }

  @Test
  void storiesWalkThroughEveryFlowNodeOfEveryModel() {
    assertThat(instances)
        .as(
            "This test measures a whole run and no story has been told before it:"
                + " run mvn verify, or mvn test -Dtest='fi.juurru.process.*Test'")
        .isNotEmpty();
    List<String> missing = new ArrayList<>();
    System.out.println("Flow nodes that stories walked through:");
    System.out.println(row("model", "flow nodes", "walked", "%"));
    int all = 0;
    int allWalked = 0;
    for (var model : models.entrySet()) {
      Set<String> notWalked = model.getValue().missing(walked(model.getKey()));
      notWalked.forEach(node -> missing.add(model.getKey() + "/" + node));
      int nodes = model.getValue().nodes().size();
      print(model.getKey(), nodes, nodes - notWalked.size());
      all += nodes;
      allWalked += nodes - notWalked.size();
    }
    print("all", all, allWalked);
    assertThat(missing)
        .as(
            "No story walks through these flow nodes. In a whole run: write a story that reaches"
                + " them in the process' test in src/test/java/fi/juurru/process, or take them out"
                + " of the model if nobody can reach them. In a run of some test classes: the"
                + " others may reach them")
        .isEmpty();
  }

  private Set<String> walked(String process) {
    Map<String, List<String>> ofVersions =
        instances.stream()
            .filter(instance -> instance.getProcessDefinitionKey().equals(process))
            .collect(
                Collectors.groupingBy(
                    HistoricProcessInstance::getProcessDefinitionId,
                    Collectors.mapping(HistoricProcessInstance::getId, Collectors.toList())));
    Set<String> walked = new HashSet<>();
    ofVersions.forEach(
        (definition, ids) ->
            history
                .createHistoricActivityStatisticsQuery(definition)
                .processInstanceIdIn(ids.toArray(String[]::new))
                .includeFinished()
                .list()
                .stream()
                .map(HistoricActivityStatistics::getId)
                .forEach(walked::add));
    return walked;
  }

  private boolean beganAtItsStart(HistoricProcessInstance instance) {
    return models
        .get(instance.getProcessDefinitionKey())
        .starts()
        .contains(instance.getStartActivityId());
  }

  private void read(Path file) {
    var model = Bpmn.readModelFromFile(file.toFile());
    for (Process process : model.getModelElementsByType(Process.class)) {
      models.put(
          process.getId(),
          new Model(
              ids(model.getModelElementsByType(FlowNode.class).stream()),
              ids(
                  model.getModelElementsByType(StartEvent.class).stream()
                      .filter(start -> start.getParentElement().equals(process)))));
    }
  }

  private static Set<String> ids(Stream<? extends FlowNode> nodes) {
    return nodes.map(FlowNode::getId).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void print(String model, int nodes, int walked) {
    System.out.println(row(model, nodes, walked, walked * 100 / nodes));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-30s | %10s | %6s | %3s", cells);
  }
}
