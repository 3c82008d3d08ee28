package fi.juurru.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of all processes in {@code docs/processes}, in each language. Each says from which
 * text of its model it was drawn, so that no fonts decide whether it is up to date.
 */
final class Pictures {

  /** The language of the models. */
  static final String SOURCE = "fi";

  /** The languages that are drawn. */
  static final List<String> LANGUAGES = List.of(SOURCE, "sv", "en");

  private static final Path FOLDER = Path.of("docs", "processes");

  private final List<ProcessModel> models;

  Pictures(List<ProcessModel> models) {
    this.models = models;
  }

  /** Name of the picture of a process, or of one of its sub-processes, in a language. */
  static String name(ProcessModel model, String plane, String language) {
    return (language.equals(SOURCE) ? "" : language + "/")
        + model.id()
        + (plane.equals(model.id()) ? "" : "." + plane)
        + ".svg";
  }

  /** Pictures that are missing or show an older model or older words. */
  List<String> stale() throws IOException {
    List<String> stale = new ArrayList<>();
    for (ProcessModel model : models) {
      for (String language : LANGUAGES) {
        String hash = model.hash(language);
        for (String name : names(model, language).toList()) {
          Path file = FOLDER.resolve(name);
          if (!Files.exists(file) || !Files.readString(file).contains(hash)) {
            stale.add(name);
          }
        }
      }
    }
    return stale;
  }

  /** All pictures that are there. */
  List<Path> files() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The pictures of what is no longer in a model. */
  List<Path> leftOver() throws IOException {
    Set<Path> known =
        models.stream()
            .flatMap(model -> LANGUAGES.stream().flatMap(language -> names(model, language)))
            .map(FOLDER::resolve)
            .collect(Collectors.toSet());
    return files().stream().filter(file -> !known.contains(file)).toList();
  }

  private static Stream<String> names(ProcessModel model, String language) {
    return model.planes(language).keySet().stream().map(plane -> name(model, plane, language));
  }

  /** Draws all of them anew, and takes away what is left over. */
  void update() throws IOException {
    for (Path file : leftOver()) {
      Files.delete(file);
    }
    try (var drawing = new DiagramDrawer()) {
      for (ProcessModel model : models) {
        for (String language : LANGUAGES) {
          draw(drawing, model, language);
        }
      }
    }
  }

  private static void draw(DiagramDrawer drawing, ProcessModel model, String language)
      throws IOException {
    String origin =
        "Drawn from bpmn/%s.bpmn in %s (SHA-256 %s) by mvn test -Dtest=PictureUpdate"
            .formatted(model.id(), language, model.hash(language));
    for (var picture : drawing.of(model, language, origin).entrySet()) {
      Path file = FOLDER.resolve(name(model, picture.getKey(), language));
      Files.createDirectories(file.getParent());
      Files.writeString(file, picture.getValue());
    }
  }
}
