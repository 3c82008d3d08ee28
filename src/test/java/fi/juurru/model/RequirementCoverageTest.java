package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which rows of the requirements the models and forms carry. */
class RequirementCoverageTest {

  private static final Set<String> ROWS = new TreeSet<>();

  @BeforeAll
  static void readRows() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/requirements.csv"))) {
      lines
          .filter(line -> line.matches("[A-Z]\\d\\d,.*"))
          .map(line -> line.substring(0, 3))
          .forEach(ROWS::add);
    }
  }

  @Test
  void carriesOnlyRowsThatExistAndTellsHowMany() {
    Models models = Repository.models(ContractFace.FACE);
    Set<String> carried = new TreeSet<>(carried(models).collect(Collectors.toSet()));
    Set<String> unknown = new TreeSet<>(carried);
    unknown.removeAll(ROWS);

    Set<String> missing = new TreeSet<>(ROWS);
    missing.removeAll(carried);
    System.out.printf(
        "Requirements carried: %d / %d %s%nRows A that nothing carries yet: %s%n",
        carried.stream().filter(RequirementCoverageTest::isSeed).count(),
        ROWS.stream().filter(RequirementCoverageTest::isSeed).count(),
        byLetter(carried),
        missing.stream().filter(row -> row.startsWith("A")).toList());
    assertThat(ROWS.stream().filter(RequirementCoverageTest::isSeed)).hasSize(225);
    assertThat(unknown).as("rows named in models or forms that requirements.csv lacks").isEmpty();
  }

  /** Rows X were added to those of the seeds. */
  private static boolean isSeed(String row) {
    return !row.startsWith("X");
  }

  private static Stream<String> carried(Models models) {
    return Stream.concat(
            models
                .everywhere(CamundaProperty.class)
                .filter(property -> "requirement".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue),
            models.forms().stream()
                .flatMap(FormFile::components)
                .map(field -> field.node().path("properties").path("requirement").asText("")))
        .flatMap(rows -> Arrays.stream(rows.strip().split("\\s+")))
        .filter(row -> !row.isEmpty());
  }

  private static Map<String, String> byLetter(Set<String> carried) {
    Map<String, String> counts = new TreeMap<>();
    ROWS.forEach(
        row ->
            counts.computeIfAbsent(
                row.substring(0, 1), letter -> count(carried, letter) + "/" + count(ROWS, letter)));
    return counts;
  }

  private static long count(Set<String> rows, String letter) {
    return rows.stream().filter(row -> row.startsWith(letter)).count();
  }
}
