package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code coaching-support}. */
class CoachingSupportTest extends StoryTest {

  @Autowired HistoryService history;

  @BeforeEach
  void begin() {
    send(
        "coaching-support",
        Map.of("unit", story.unit(), "sparringEvery", 4, "visitEvery", 2, "statusEvery", 12));
  }

  @Test
  void supportGoesRoundUntilTheCoachingEnds() {
    story.withReminders();
    assertThat(story.openTasks()).containsExactly("hold-sparring", "note-visit");
    as("unit-coach")
        .complete(
            "hold-sparring", Map.of("sparringOn", Story.day(), "sparringTheme", "leading-change"));
    as("unit-coach").complete("note-visit", CoachingAnswers.visit(Map.of()));
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-01-26");
    assertThat(story.openTasks()).containsExactly("note-visit");
    story.until("2026-02-09");
    assertThat(story.openTasks()).containsExactly("hold-sparring", "note-visit");
    assertThat(seen("hold-sparring")).containsEntry("lastSparringTheme", "leading-change");
    story.until("2026-04-07"); // twelve weeks: Easter Monday
    assertThat(as("coach-lead").tasks())
        .containsOnlyOnce("hold-status-talk")
        .containsOnly("hold-status-talk", "call-and-ask"); // for the talks that nobody held
    as("supervisor")
        .complete(
            "hold-status-talk",
            Map.of("statusView", "needs-something", "statusAgreed", "Sijainen tiistaisin"));
    story.until("2026-06-30");
    assertThat(seen("hold-status-talk"))
        .containsEntry("lastStatusView", "needs-something")
        .containsEntry("lastStatusAgreed", "Sijainen tiistaisin");
    assertThat(as("coach-lead").tasks())
        .containsOnlyOnce("hold-status-talk")
        .containsOnly("hold-status-talk", "call-and-ask"); // for the talks that nobody held

    end();
    assertThat(story.ends("coaching-support")).containsExactly("support-over");
    assertThat(story.openTasks()).doesNotContain("hold-sparring", "note-visit", "hold-status-talk");
  }

  @Test
  void theNextVisitMayHaveItsOwnDay() {
    as("unit-coach")
        .complete("note-visit", CoachingAnswers.visit(Map.of("nextVisitOn", "2026-01-20")));
    story.until("2026-01-19");
    assertThat(story.openTasks()).doesNotContain("note-visit");
    story.until("2026-01-20");
    assertThat(story.openTasks()).contains("note-visit");
  }

  @Test
  void theStatusTalkKnowsHowMuchTheCoachesHaveBeenThere() {
    as("unit-coach").complete("note-visit", CoachingAnswers.visit(Map.of()));
    story.until("2026-01-26");
    assertThat(seen("note-visit")).containsEntry("lastResistance", "Kiire painaa");
    as("unit-coach").complete("note-visit", CoachingAnswers.visit(Map.of("visitPlace", "remote")));
    story.until("2026-04-07");

    assertThat(seen("hold-status-talk"))
        .containsEntry("visits", 2L)
        .containsEntry("visitsOnSite", 1L)
        .containsEntry("hoursSoFar", 7.0);
  }

  @Test
  void theCoachChoosesWhatElseTheUnitNeeds() {
    as("unit-coach")
        .complete(
            "note-visit",
            CoachingAnswers.visit(
                Map.of("followWork", true, "walkPath", true, "conflictTalk", true)));
    assertThat(story.openTasks())
        .containsExactly("agree-handling", "follow-work", "hold-sparring", "walk-client-path");
    as("unit-coach").complete("follow-work", Map.of());
    as("team").complete("walk-client-path", Map.of("pathFinding", "Jonossa toiselle"));
    assertThat(story.openTasks()).containsExactly("agree-handling", "hold-sparring");
    story.until("2026-01-26");
    assertThat(seen("note-visit")).containsEntry("pathFinding", "Jonossa toiselle");
  }

  @Test
  void ofSparringOnlyTheDateAndTheThemeAreKept() {
    as("supervisor")
        .complete("hold-sparring", Map.of("sparringOn", Story.day(), "sparringTheme", "workload"));
    List<String> kept =
        history
            .createHistoricVariableInstanceQuery()
            .tenantIdIn(story.organisation())
            .list()
            .stream()
            .map(HistoricVariableInstance::getName)
            .filter(name -> name.startsWith("sparring") && !name.equals("sparringEvery"))
            .toList();

    assertThat(kept).containsExactlyInAnyOrder("sparringOn", "sparringTheme");
  }

  private Map<String, Object> seen(String task) {
    return tasks.getVariables(story.task(task).getId());
  }

  private void end() {
    story.open("coaching-support").stream()
        .map(
            instance ->
                runtime
                    .createExecutionQuery()
                    .processInstanceId(instance.getId())
                    .messageEventSubscriptionName("coaching-ended")
                    .singleResult())
        .forEach(waiting -> runtime.messageEventReceived("coaching-ended", waiting.getId()));
  }
}
