package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.AtOnce;
import jakarta.ws.rs.BadRequestException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on already is not begun a second time: who tries reads so in the start form. */
class StartedOnceTest extends StoryTest {

  private static final String OPEN_ALREADY =
      "tämä on siellä jo käynnissä; jatka sitä, joka on auki";

  @Test
  void aSecondPhaseOfAMethodInAUnitIsRefusedAndAnotherUnitBegins() {
    as("coordinator").start("unit-implementation", UnitPhase.of(story));
    isRefused("unit-implementation", UnitPhase.of(story));
    isRefused("path-sustainment", sustained());
    String other = story.unit() + "-b";
    story.addUnit(other);
    as("coordinator").start("unit-implementation", UnitPhase.of(story, other));

    assertThat(story.open("unit-implementation")).hasSize(2);
  }

  @Test
  void aSecondSustainmentIsRefused() {
    as("coordinator").start("path-sustainment", sustained());

    isRefused("path-sustainment", sustained());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "method-implementation-path",
        "method-owner-cooperation",
        "management-visibility",
        "method-stop"
      })
  void whatAnAreaDoesForAMethodIsBegunOnce(String process) {
    as("coordinator").start(process, ofArea(process));

    isRefused(process, ofArea(process));
  }

  @Test
  void ofTwoPeopleWhoBeginAtTheSameMomentOneIsTold() {
    oneIsTold(
        () -> as("coordinator").start("unit-implementation", UnitPhase.of(story)),
        () -> as("coordinator").start("unit-implementation", UnitPhase.of(story)));

    assertThat(story.open("unit-implementation")).hasSize(1);
  }

  /** Seen: each waited for its own kind only, and both began. */
  @RepeatedTest(5)
  void ofAPhaseAndASustainmentAtTheSameMomentOneIsTold() {
    oneIsTold(
        () -> as("coordinator").start("unit-implementation", UnitPhase.of(story)),
        () -> as("coordinator").start("path-sustainment", sustained()));

    assertThat(
            Stream.of("unit-implementation", "path-sustainment")
                .flatMap(process -> story.open(process).stream()))
        .hasSize(1);
  }

  private static void oneIsTold(Runnable... starts) {
    assertThat(AtOnce.call(Stream.of(starts).map(StartedOnceTest::told).toList()))
        .anySatisfy(one -> assertThat(one).isEmpty())
        .anySatisfy(one -> assertThat(one).contains(OPEN_ALREADY));
  }

  private static Callable<String> told(Runnable start) {
    return () -> {
      try {
        start.run();
        return "";
      } catch (BadRequestException refused) {
        return refused.getMessage();
      }
    };
  }

  private Map<String, Object> sustained() {
    return Map.of(
        "unit", story.unit(),
        "method", story.method(),
        "sustainedReportEvery", 3,
        "fadingCheckEvery", 6,
        "sustainmentReviewEvery", 12,
        "refresherEvery", 12);
  }

  private Map<String, Object> ofArea(String process) {
    Map<String, Object> values = new HashMap<>();
    values.put("area", story.area());
    values.put("method", story.method());
    switch (process) {
      case "management-visibility" -> values.put("visibilityEvery", 3);
      case "method-implementation-path" -> values.put("startPhase", "implementation");
      case "method-stop" -> values.put("stopProposal", "Koulutusta ei enää järjestetä");
      default -> {}
    }
    return values;
  }

  private void isRefused(String process, Map<String, Object> values) {
    assertThatThrownBy(() -> as("coordinator").start(process, values))
        .hasMessageContaining(OPEN_ALREADY);
  }
}
