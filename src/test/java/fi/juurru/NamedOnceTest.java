package fi.juurru;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the code shares with the models has one name in the code too; SQL names its own columns. */
class NamedOnceTest {

  private static final List<String> PLACES = List.of("ProcessVariable.java", "ProcessIds.java");

  @Test
  void variablesOfTheScopeAndProcessesHaveAConstant() throws IOException {
    String names =
        Stream.of(ProcessVariable.PLACE, ProcessVariable.FILLED_IN, namesOf("bpmn").toList())
            .flatMap(several -> several.stream())
            .map(file -> file.replaceAll("\\.\\w+$", ""))
            .collect(Collectors.joining("|"));
    Pattern literal = Pattern.compile("(?<!param\\(|getString\\()\"(" + names + ")\"");

    List<String> found = new ArrayList<>();
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        if (!PLACES.contains(source.getFileName().toString())) {
          Files.readAllLines(source).stream()
              .filter(line -> literal.matcher(line).find())
              .forEach(line -> found.add(source + ": " + line.strip()));
        }
      }
    }
    assertThat(found).as("Say it with the constant in %s", PLACES).isEmpty();
  }

  private static Stream<String> namesOf(String folder) throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
