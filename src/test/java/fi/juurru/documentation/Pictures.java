package fi.juurru.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pictures of all processes in {@code docs/processes}. Each says from which text of its model
 * it was drawn, so that no fonts decide whether it is up to date.
 */
final class Pictures {

  private static final Path FOLDER = Path.of("docs", "processes");

  private final List<ProcessModel> models;

  Pictures(List<ProcessModel> models) {
    this.models = models;
  }

  /** Name of the picture of a process, or of one of its sub-processes. */
  static String name(ProcessModel model, String plane) {
    return model.id() + (plane.equals(model.id()) ? "" : "." + plane) + ".svg";
  }

  /** Models with a picture that is missing or shows an older model. */
  List<ProcessModel> stale() throws IOException {
    List<ProcessModel> stale = new ArrayList<>();
    for (ProcessModel model : models) {
      for (String plane : model.planes().keySet()) {
        Path file = FOLDER.resolve(name(model, plane));
        if (!Files.exists(file) || !Files.readString(file).contains(model.hash())) {
          stale.add(model);
          break;
        }
      }
    }
    return stale;
  }

  /** All pictures that are there. */
  List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  /** The pictures of what is no longer in a model. */
  List<Path> leftOver() throws IOException {
    Set<String> names =
        models.stream()
            .flatMap(model -> model.planes().keySet().stream().map(plane -> name(model, plane)))
            .collect(Collectors.toSet());
    return files().stream().filter(file -> !names.contains(file.getFileName().toString())).toList();
  }

  /** Draws all models anew, and takes away what is left over. */
  void update() throws IOException {
    for (Path file : leftOver()) {
      Files.delete(file);
    }
    try (var drawing = new DiagramDrawer()) {
      for (ProcessModel model : models) {
        String origin =
            "Drawn from bpmn/%s.bpmn (SHA-256 %s) by mvn test -Dtest=PictureUpdate"
                .formatted(model.id(), model.hash());
        for (var picture : drawing.of(model, origin).entrySet()) {
          Files.writeString(FOLDER.resolve(name(model, picture.getKey())), picture.getValue());
        }
      }
    }
  }
}
