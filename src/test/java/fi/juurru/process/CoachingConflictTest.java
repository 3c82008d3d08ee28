package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code coaching-conflict}. */
@JuurruTest
class CoachingConflictTest {

  @Autowired Stories stories;
  @Autowired HistoryService history;

  @Test
  void aConflictIsTalkedOverAsOftenAsNeeded() {
    try (var story = begin("supervisor")) {
      handle(story, "together");
      talk(story, "continue", "2026-01-26");
      story.until("2026-01-25");
      assertThat(story.openTasks()).isEmpty();
      story.until("2026-01-26");
      talk(story, "settled", null);

      assertThat(story.ends("coaching-conflict")).containsExactly("settled");
    }
  }

  @Test
  void personnelServicesJoinWhenAskedTo() {
    try (var story = begin("unit-coach")) {
      assertThat(story.as("hr").tasks()).isEmpty();
      handle(story, "with-hr");
      story.as("hr").complete("join-as-hr", Map.of("hrMeetingOn", "2026-01-20"));
      talk(story, "handed-over", null);

      assertThat(story.ends("coaching-conflict")).containsExactly("handed-over");
    }
  }

  @Test
  void onlyTheCoachAndTheSupervisorSeeItAndNothingIsWrittenAboutIt() {
    try (var story = begin("supervisor")) {
      for (String other : new String[] {"team", "worker", "management", "hr", "coach-lead"}) {
        assertThat(story.as(other).tasks()).as(other).isEmpty();
      }
      handle(story, "with-occupational-health");
      talk(story, "settled", null);

      assertThat(
              history
                  .createHistoricVariableInstanceQuery()
                  .tenantIdIn(story.organisation())
                  .processDefinitionKey("coaching-conflict")
                  .list())
          .extracting("name")
          .containsOnly(
              "organisation",
              "area",
              "areaName",
              "unit",
              "unitName",
              "handling",
              "talkedOn",
              "talkOutcome",
              "nextTalkOn");
    }
  }

  private static void handle(Story story, String handling) {
    story.as("unit-coach").complete("agree-handling", Map.of("handling", handling));
  }

  private static void talk(Story story, String outcome, String next) {
    story
        .as("supervisor")
        .complete(
            "hold-talk",
            next == null
                ? Map.of("talkedOn", "2026-01-14", "talkOutcome", outcome)
                : Map.of("talkedOn", "2026-01-14", "talkOutcome", outcome, "nextTalkOn", next));
  }

  private Story begin(String starter) {
    var story = stories.begin("2026-01-12");
    story.as(starter).start("coaching-conflict", Map.of("unit", story.unit()));
    return story;
  }
}
