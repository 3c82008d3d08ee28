package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code coaching-conflict}. */
class CoachingConflictTest extends StoryTest {

  @Autowired HistoryService history;

  @Test
  void aConflictIsTalkedOverAsOftenAsNeeded() {
    begin("supervisor");
    handle("together");
    talk("continue", "2026-01-26");
    story.until("2026-01-25");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-01-26");
    talk("settled", null);

    assertThat(story.ends("coaching-conflict")).containsExactly("settled");
  }

  @Test
  void personnelServicesJoinWhenAskedTo() {
    begin("unit-coach");
    assertThat(as("hr").tasks()).isEmpty();
    handle("with-hr");
    as("hr").complete("join-as-hr", Map.of("hrMeetingOn", "2026-01-20"));
    talk("handed-over", null);

    assertThat(story.ends("coaching-conflict")).containsExactly("handed-over");
  }

  @Test
  void onlyTheCoachAndTheSupervisorSeeItAndNothingIsWrittenAboutIt() {
    begin("supervisor");
    for (String other : new String[] {"team", "worker", "management", "hr", "coach-lead"}) {
      assertThat(as(other).tasks()).as(other).isEmpty();
    }
    handle("with-occupational-health");
    talk("settled", null);

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
            "talkOutcome",
            "nextTalkOn");
  }

  private void handle(String handling) {
    as("unit-coach").complete("agree-handling", Map.of("handling", handling));
  }

  private void talk(String outcome, String next) {
    as("supervisor")
        .complete(
            "hold-talk",
            next == null
                ? Map.of("talkOutcome", outcome)
                : Map.of("talkOutcome", outcome, "nextTalkOn", next));
  }

  private void begin(String starter) {
    as(starter).start("coaching-conflict", Map.of("unit", story.unit()));
  }
}
