package fi.juurru.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The models and forms of the repository, as one deployment. */
final class Repository {

  private Repository() {}

  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String folder : List.of("bpmn", "forms")) {
      try (Stream<Path> paths = Files.list(Path.of(folder))) {
        for (Path path : paths.toList()) {
          files.put(path.getFileName().toString(), Files.readAllBytes(path));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  static Models models(Face face) {
    return ModelReader.read(files(), List.of(), List.of(), List.of(), face);
  }
}
