package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.organisation.Roles;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code agreed-step-follow-up}. */
@JuurruTest
class AgreedStepFollowUpTest {

  private final Stories stories;
  private final RuntimeService runtime;
  private final Roles roles;

  @Autowired
  AgreedStepFollowUpTest(Stories stories, RuntimeService runtime, Roles roles) {
    this.stories = stories;
    this.runtime = runtime;
    this.roles = roles;
  }

  @Test
  void aStepIsDone() {
    try (var story = begin("change-agent", "supervisor-check-in")) {
      assertThat(story.task("do-step").getDueDate()).hasToString("Mon Feb 02 06:00:00 UTC 2026");
      story.as("change-agent").complete("do-step", Map.of("outcome", "done"));

      assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-done");
    }
  }

  @Test
  void aStepMayBeDroppedWithAReason() {
    try (var story = begin("supervisor", "supervisor-check-in")) {
      story
          .as("supervisor")
          .complete("do-step", Map.of("outcome", "drop", "dropReason", "Ei enää tarpeen"));

      assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-dropped");
    }
  }

  @Test
  void aStepMayGetANewDateAsOftenAsNeeded() {
    try (var story = begin("supervisor", "supervisor-check-in")) {
      story
          .as("supervisor")
          .complete("do-step", Map.of("outcome", "new-date", "newDue", "2026-02-16"));
      assertThat(story.task("do-step").getDueDate()).hasToString("Mon Feb 16 06:00:00 UTC 2026");
      story
          .as("supervisor")
          .complete("do-step", Map.of("outcome", "new-date", "newDue", "2026-03-02"));
      assertThat(story.task("do-step").getDueDate()).hasToString("Mon Mar 02 06:00:00 UTC 2026");
      story.as("supervisor").complete("do-step", Map.of("outcome", "done"));

      assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-done");
    }
  }

  @Test
  void whoNeedsHelpIsAskedAndGoesOn() {
    try (var story = begin("change-agent", "change-agent-round")) {
      story
          .as("change-agent")
          .complete("do-step", Map.of("outcome", "help", "helpNeeded", "Aikaa parityöhön"));
      story
          .as("supervisor")
          .complete(
              "ask-how-to-help",
              Map.of("agreement", "new-date", "newDue", "2026-03-02", "helpArranged", "Sijainen"));

      assertThat(story.as("change-agent").tasks()).containsExactly("do-step");
      assertThat(story.task("do-step").getDueDate()).hasToString("Mon Mar 02 06:00:00 UTC 2026");
    }
  }

  @Test
  void aLateStepIsAskedAboutAfterTenWorkingDays() {
    try (var story = begin("change-agent", "implementation-team-meeting")) {
      story.until("2026-02-15");
      assertThat(story.openTasks()).doesNotContain("ask-how-to-help");
      story.until("2026-02-16");
      assertThat(story.openTasks()).contains("ask-how-to-help").doesNotContain("do-step");
      story.as("coordinator").complete("ask-how-to-help", Map.of("agreement", "done"));

      assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-done");
    }
  }

  @Test
  void aLateStepMayBeDroppedTogether() {
    try (var story = begin("management", "management-escalation")) {
      story.until("2026-02-16");
      story
          .as("coordinator")
          .complete(
              "ask-how-to-help", Map.of("agreement", "drop", "dropReason", "Tilanne muuttui"));

      assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-dropped");
    }
  }

  @Test
  void aStepWithoutADateHasTwentyWorkingDays() {
    try (var story = begin("team", "supervisor-check-in", null)) {
      assertThat(story.task("do-step").getDueDate()).hasToString("Mon Feb 09 14:00:00 UTC 2026");
      assertThat(story.as("team").tasks()).containsExactly("do-step");
    }
  }

  @Test
  void aStepTakesRootWhenItIsStillInUseTwice() {
    try (var story = begin("supervisor", "supervisor-check-in")) {
      story.as("supervisor").complete("do-step", Map.of("outcome", "done", "checkRooting", true));
      story.until("2026-04-12");
      assertThat(story.openTasks()).isEmpty();
      story.until("2026-04-13");
      story.as("supervisor").complete("check-still-in-use", Map.of("stillInUse", "partly"));
      story.until("2026-07-12");
      assertThat(story.openTasks()).isEmpty();
      story.until("2026-08-03"); // July is a pause
      story.as("supervisor").complete("check-still-in-use", Map.of("stillInUse", "yes"));

      assertThat(story.ends("agreed-step-follow-up")).containsExactly("rooted");
    }
  }

  @Test
  void aStepThatIsNoLongerInUseIsKnownAsSuch() {
    try (var story = begin("supervisor", "supervisor-check-in")) {
      story.as("supervisor").complete("do-step", Map.of("outcome", "done", "checkRooting", true));
      story.until("2026-04-13");
      story.as("supervisor").complete("check-still-in-use", Map.of("stillInUse", "no"));

      assertThat(story.ends("agreed-step-follow-up")).containsExactly("not-rooted");
    }
  }

  @Test
  void aStepOfTheWholeTeamHasNoUnitAndGoesToTheCoordinatorWhereAUnitWouldBeNeeded() {
    try (var story = stories.begin("2026-01-12")) {
      runtime
          .createMessageCorrelation("agreed-step-follow-up")
          .withoutTenantId()
          .setVariables(
              Map.of(
                  "organisation",
                  story.organisation(),
                  "area",
                  story.area(),
                  "method",
                  story.method(),
                  "step",
                  "Kutsutaan uudet mukaan",
                  "ownerRole",
                  "supervisor",
                  "source",
                  "implementation-team-meeting"))
          .correlateStartMessage();

      assertThat(story.as("coordinator").tasks()).containsExactly("do-step");
    }
  }

  @Test
  void aStepOfARoleThatNobodyHoldsGoesToTheSupervisor() {
    try (var story = stories.begin("2026-01-12")) {
      roles.leave(story.unit(), "change-agent", story.user("change-agent"));
      agree(story, "change-agent", "supervisor-check-in", "2026-02-02");

      story.as("supervisor").complete("do-step", Map.of("outcome", "done", "checkRooting", true));
      story.until("2026-04-14");
      assertThat(story.as("supervisor").tasks()).containsExactly("check-still-in-use");
    }
  }

  private Story begin(String owner, String source) {
    return begin(owner, source, "2026-02-02");
  }

  private Story begin(String owner, String source, String due) {
    var story = stories.begin("2026-01-12");
    agree(story, owner, source, due);
    return story;
  }

  private void agree(Story story, String owner, String source, String due) {
    Map<String, Object> values = new HashMap<>();
    values.put("organisation", story.organisation());
    values.put("unit", story.unit());
    values.put("method", story.method());
    values.put("step", "Kokeillaan parityötä");
    values.put("ownerRole", owner);
    values.put("stepDue", due);
    values.put("source", source);
    runtime
        .createMessageCorrelation("agreed-step-follow-up")
        .withoutTenantId()
        .setVariables(values)
        .correlateStartMessage();
  }
}
