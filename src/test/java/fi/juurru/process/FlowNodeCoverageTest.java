package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

/**
 * Stories walk through every flow node of every model. Maven runs this after all other tests of a
 * whole run, with what their {@link WalkedNodes} kept.
 */
class FlowNodeCoverageTest {

  @Test
  void storiesWalkThroughEveryFlowNodeOfEveryModel() throws IOException {
    Set<String> walked = WalkedNodes.all();
    assertThat(walked)
        .as("This test measures a whole run and no story has been told before it: run mvn verify")
        .isNotEmpty();
    List<String> missing = new ArrayList<>();
    System.out.println("Flow nodes that stories walked through:");
    System.out.println(row("model", "flow nodes", "walked", "%"));
    int all = 0;
    for (Path file : models()) {
      String model = file.getFileName().toString().replace(".bpmn", "");
      var nodes =
          Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowNode.class).stream()
              .map(node -> model + "/" + node.getId())
              .sorted()
              .toList();
      var notWalked = nodes.stream().filter(node -> !walked.contains(node)).toList();
      missing.addAll(notWalked);
      print(model, nodes.size(), notWalked.size());
      all += nodes.size();
    }
    print("all", all, missing.size());
    assertThat(missing)
        .as(
            "No story walks through these flow nodes: write a story that reaches them in the"
                + " process' test in src/test/java/fi/juurru/process, or take them out of the model"
                + " if nobody can reach them")
        .isEmpty();
  }

  private static List<Path> models() throws IOException {
    try (var files = Files.list(Path.of("bpmn"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    }
  }

  private static void print(String model, int nodes, int missing) {
    System.out.println(row(model, nodes, nodes - missing, (nodes - missing) * 100 / nodes));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-30s | %10s | %6s | %3s", cells);
  }
}
