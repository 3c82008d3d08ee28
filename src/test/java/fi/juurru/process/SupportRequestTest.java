package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code support-request}. */
@JuurruTest
class SupportRequestTest {

  private static final String PROCESS = "support-request";

  private final Stories stories;
  private final RuntimeService runtime;

  @Autowired
  SupportRequestTest(Stories stories, RuntimeService runtime) {
    this.stories = stories;
    this.runtime = runtime;
  }

  @Test
  void theMaintainersAnswerComesBackToWhoAsked() {
    try (var story = begin()) {
      assertThat(story.task("ask-maintainer").getDueDate())
          .hasToString("Thu Jan 15 14:00:00 UTC 2026");
      story.as("coordinator").complete("ask-maintainer", asked("2026-01-13"));
      story.as("coordinator").complete("record-answer", Map.of("supportAnswer", "Ohje lähetetään"));
      story.as("supervisor").complete("read-answer", Map.of("answerHelped", "yes"));

      assertThat(story.ends(PROCESS)).containsExactly("answer-read");
    }
  }

  @Test
  void withoutAnAnswerInTenWorkingDaysTheMaintainerIsAskedAgain() {
    try (var story = begin()) {
      story.as("coordinator").complete("ask-maintainer", asked("2026-01-12"));
      story.until("2026-01-26");
      assertThat(story.openTasks()).containsExactly("record-answer");
      story.until("2026-01-27");
      assertThat(story.openTasks()).containsExactly("ask-maintainer");
      story.as("coordinator").complete("ask-maintainer", asked("2026-01-27"));

      assertThat(story.as("coordinator").tasks()).containsExactly("record-answer");
    }
  }

  @Test
  void whatNeedsNoMaintainerIsAnsweredByTheCoordinator() {
    try (var story = begin()) {
      story
          .as("coordinator")
          .complete(
              "ask-maintainer",
              Map.of("asking", "ourselves", "supportAnswer", "Ohje on jo intranetissä"));

      assertThat(story.as("supervisor").tasks()).containsExactly("read-answer");
      assertThat(story.latest("supportAnswer")).isEqualTo("Ohje on jo intranetissä");
    }
  }

  @Test
  void aQuestionWithoutAUnitStaysWithTheCoordinator() {
    try (var story = stories.begin("2026-01-12")) {
      runtime
          .createMessageCorrelation("support-request")
          .withoutTenantId()
          .setVariables(
              Map.of(
                  "organisation", story.organisation(),
                  "area", story.area(),
                  "method", story.method(),
                  "supportRequest", "Milloin on seuraava koulutus?"))
          .correlateStartMessage();
      story.as("coordinator").complete("ask-maintainer", asked("2026-01-12"));
      story.as("coordinator").complete("record-answer", Map.of("supportAnswer", "Maaliskuussa"));

      assertThat(story.ends(PROCESS)).containsExactly("answer-recorded");
    }
  }

  private Story begin() {
    var story = stories.begin("2026-01-12");
    story
        .as("supervisor")
        .start(
            PROCESS,
            Map.of(
                "unit", story.unit(),
                "method", story.method(),
                "supportRequest", "Miten kertaus järjestetään?"));
    return story;
  }

  private static Map<String, Object> asked(String day) {
    return Map.of("asking", "asked", "askedOn", day);
  }
}
