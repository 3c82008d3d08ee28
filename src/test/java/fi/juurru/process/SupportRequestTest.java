package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code support-request}. */
class SupportRequestTest extends StoryTest {

  private static final String PROCESS = "support-request";

  @Test
  void theMaintainersAnswerComesBackToWhoAsked() {
    begin();
    assertThat(story.task("ask-maintainer").getDueDate())
        .hasToString("Thu Jan 15 14:00:00 UTC 2026");
    as("coordinator").complete("ask-maintainer", asked("2026-01-12"));
    as("coordinator").complete("record-answer", Map.of("supportAnswer", "Ohje lähetetään"));
    as("supervisor").complete("read-answer", Map.of("answerHelped", "yes"));

    assertThat(story.ends(PROCESS)).containsExactly("answer-read");
  }

  @Test
  void withoutAnAnswerInTenWorkingDaysTheMaintainerIsAskedAgain() {
    begin();
    as("coordinator").complete("ask-maintainer", asked("2026-01-12"));
    story.until("2026-01-26");
    assertThat(story.openTasks()).containsExactly("record-answer");
    story.until("2026-01-27");
    assertThat(story.openTasks()).containsExactly("ask-maintainer");
    as("coordinator").complete("ask-maintainer", asked("2026-01-27"));

    assertThat(as("coordinator").tasks()).containsExactly("record-answer");
  }

  @Test
  void whatNeedsNoMaintainerIsAnsweredByTheCoordinator() {
    begin();
    as("coordinator")
        .complete(
            "ask-maintainer",
            Map.of("asking", "ourselves", "supportAnswer", "Ohje on jo intranetissä"));

    assertThat(as("supervisor").tasks()).containsExactly("read-answer");
    assertThat(story.latest("supportAnswer")).isEqualTo("Ohje on jo intranetissä");
  }

  @Test
  void aQuestionWithoutAUnitStaysWithTheCoordinator() {
    send(
        "support-request",
        Map.of(
            "area", story.area(),
            "method", story.method(),
            "supportRequest", "Milloin on seuraava koulutus?"));
    as("coordinator").complete("ask-maintainer", asked("2026-01-12"));
    as("coordinator").complete("record-answer", Map.of("supportAnswer", "Maaliskuussa"));

    assertThat(story.ends(PROCESS)).containsExactly("answer-recorded");
  }

  /** Seen: “not yet, I ask again” was answered, and nobody was asked. */
  @Test
  void whatDidNotHelpIsAskedOnceMoreAndThenOfManagement() {
    begin();
    answerOurselves("Ohje on intranetissä");
    didNotHelp();
    assertThat(as("coordinator").shown("ask-maintainer"))
        .containsEntry("supportAnswer", "Ohje on intranetissä")
        .containsEntry("stillMissing", "Ohjetta ei löydy");
    answerOurselves("Ohje on nyt etusivulla");
    didNotHelp();

    assertThat(story.ends(PROCESS)).containsExactly("management-asked");
    assertThat(as("coordinator").shown("check-request"))
        .containsEntry("matter", "Miten kertaus järjestetään?")
        .containsEntry("tried", "Ohje on nyt etusivulla")
        .containsEntry("proposal", "Ohjetta ei löydy");
  }

  private void answerOurselves(String answer) {
    as("coordinator")
        .complete("ask-maintainer", Map.of("asking", "ourselves", "supportAnswer", answer));
  }

  private void didNotHelp() {
    as("supervisor")
        .complete("read-answer", Map.of("answerHelped", "no", "stillMissing", "Ohjetta ei löydy"));
  }

  private void begin() {
    as("supervisor").start(PROCESS, here("supportRequest", "Miten kertaus järjestetään?"));
  }

  private static Map<String, Object> asked(String day) {
    return Map.of("asking", "asked", "askedOn", day);
  }
}
