package fi.juurru.documentation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;

/** A decision table in {@code bpmn/}. */
record DecisionModel(Decision decision) {

  /** All decision tables of the repository, by file name. */
  static List<DecisionModel> all() {
    try (var files = Files.list(Path.of("bpmn"))) {
      return files
          .filter(file -> file.toString().endsWith(".dmn"))
          .sorted()
          .map(DecisionModel::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DecisionModel read(Path file) {
    String id = file.getFileName().toString().replace(".dmn", "");
    return new DecisionModel(Dmn.readModelFromFile(file.toFile()).getModelElementById(id));
  }

  String id() {
    return decision.getId();
  }

  String name() {
    return decision.getName();
  }

  /** What it looks at and what it gives, as a list in Markdown. */
  String facts() {
    var table = decision.getExpression();
    return "- **Looks at:** %s\n- **Gives:** %s"
        .formatted(
            labels(table.getChildElementsByType(Input.class).stream().map(Input::getLabel)),
            labels(table.getChildElementsByType(Output.class).stream().map(Output::getLabel)));
  }

  private static String labels(Stream<String> labels) {
    return labels.map(label -> "*" + label + "*").collect(joining(", "));
  }
}
