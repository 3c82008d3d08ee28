package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.Confidential;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** What a file says of itself holds. */
class IndicatorFileTest {

  private static final Pattern NAMED = Pattern.compile("'([A-Z_]+)'");

  @ParameterizedTest
  @EnumSource
  void aFileSaysWhatItCountsAndWhetherPeople(Indicator indicator) throws IOException {
    String file = text(indicator);
    assertThat(file)
        .as("Begin the file with what it is, and say what stands behind its figures")
        .startsWith("-- " + indicator.code() + " " + indicator.finnish() + ".\n")
        .contains("-- What:", "-- Unit:", "-- Numerator:", "-- Denominator:", "-- People:")
        .contains("-- Source: indicator " + indicator.code());

    Set<Figure> figures =
        NAMED
            .matcher(file)
            .results()
            .map(named -> named.group(1))
            .filter(name -> Arrays.stream(Figure.values()).anyMatch(f -> f.name().equals(name)))
            .map(Figure::valueOf)
            .collect(Collectors.toSet());
    assertThat(figures).as("%s has no figure of Figure", indicator.code()).isNotEmpty();
    Set<String> said =
        Pattern.compile("-- People: (.*?)(?=\n-- [A-Z][a-z]+:|\n[^-])", Pattern.DOTALL)
            .matcher(file)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(said).hasSize(1);
    boolean countsPeople = said.iterator().next().startsWith("-- People: yes");
    assertThat(figures.stream().anyMatch(Figure::isOfPeople))
        .as(
            "%s says '%s': name those of its figures in Figure.OF_PEOPLE in which people are counted,"
                + " so that few are not told, or say 'People: no' and why",
            indicator.code(), said)
        .isEqualTo(countsPeople);
  }

  /** Not even that there was a confidential talk is told, by a count neither. */
  @ParameterizedTest
  @EnumSource
  void whoeverCountsTasksOfAllProcessesLeavesOutTheConfidentialOnes(Indicator indicator)
      throws IOException {
    Set<String> confidential;
    try (var models = Files.list(Path.of("bpmn"))) {
      confidential =
          models
              .filter(model -> model.toString().endsWith(".bpmn"))
              .map(model -> Bpmn.readModelFromFile(model.toFile()))
              .filter(model -> Confidential.helper(model).isPresent())
              .flatMap(model -> model.getModelElementsByType(Process.class).stream())
              .map(Process::getId)
              .collect(Collectors.toSet());
    }
    assertThat(confidential).isNotEmpty();
    String file = text(indicator);
    boolean countsAll =
        file.contains("ACT_HI_TASKINST") && !file.contains("TASK_DEF_KEY_")
            || file.contains("s.process not in");
    if (countsAll) {
      assertThat(file)
          .as("Leave the tasks of %s out of %s", confidential, indicator.code())
          .contains(confidential.stream().map(id -> "'" + id + "'").toList());
    }
  }

  /** After five runs the driver reads a double in binary, and 1 becomes 1.0. */
  @ParameterizedTest
  @EnumSource
  void aNumberOfAFormIsReadAsNumeric(Indicator indicator) throws IOException {
    assertThat(text(indicator).replaceAll("\\s+", " "))
        .as("Write coalesce(v.LONG_, v.DOUBLE_)::numeric: doubles are told as 1.0 now and then")
        .doesNotContainPattern("DOUBLE_(?!\\)::numeric)");
  }

  private static String text(Indicator indicator) throws IOException {
    return new ClassPathResource("indicators/" + indicator.code() + ".sql")
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
