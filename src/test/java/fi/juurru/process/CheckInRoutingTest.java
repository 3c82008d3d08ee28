package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which support the decision {@code check-in-routing} suggests after a discussion. */
class CheckInRoutingTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest(name = "motivation {0}, competence {1}, possible {2}: {3}")
  @CsvSource({
    "2, 4, yes, motivation",
    "4, 1, yes, competence",
    "2, 2, yes, competence",
    "1, 1, partly, competence",
    "1, 5, no, opportunity",
    "5, 5, no, opportunity",
    "3, 3, partly, none",
    "5, 5, yes, none",
    "1, , , motivation",
    " , 2, , competence",
    " , , no, opportunity",
    " , , , none"
  })
  void suggestsSupportWhereItIsNeededMost(
      String motivation, String competence, String possible, String support) {
    Map<String, Object> ratings = new HashMap<>();
    ratings.put("motivation", motivation);
    ratings.put("competence", competence);
    ratings.put("canUse", possible);

    assertThat(suggested(ratings)).isEqualTo(support);
  }

  @Test
  void suggestsNothingWhereNothingWasRated() {
    assertThat(suggested(Map.of())).isEqualTo("none");
  }

  private static String suggested(Map<String, Object> ratings) {
    try (var model = Files.newInputStream(Path.of("bpmn/check-in-routing.dmn"))) {
      return ENGINE
          .evaluateDecisionTable("check-in-routing", model, ratings)
          .getSingleResult()
          .getSingleEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
