package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through {@code agreed-step-follow-up}. */
class AgreedStepFollowUpTest extends StoryTest {

  @Test
  void aStepIsDone() {
    begin("change-agent", "supervisor-check-in");
    assertThat(story.task("do-step").getDueDate()).hasToString("Mon Feb 02 06:00:00 UTC 2026");
    as("change-agent").complete("do-step", Map.of("outcome", "done"));

    assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-done");
  }

  @Test
  void aStepMayBeDroppedWithAReason() {
    begin("supervisor", "supervisor-check-in");
    as("supervisor")
        .complete("do-step", Map.of("outcome", "drop", "dropReason", "Ei enää tarpeen"));

    assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-dropped");
  }

  @Test
  void aStepMayGetANewDateAsOftenAsNeeded() {
    begin("supervisor", "supervisor-check-in");
    as("supervisor").complete("do-step", Map.of("outcome", "new-date", "newDue", "2026-02-16"));
    assertThat(story.task("do-step").getDueDate()).hasToString("Mon Feb 16 06:00:00 UTC 2026");
    as("supervisor").complete("do-step", Map.of("outcome", "new-date", "newDue", "2026-03-02"));
    assertThat(story.task("do-step").getDueDate()).hasToString("Mon Mar 02 06:00:00 UTC 2026");
    as("supervisor").complete("do-step", Map.of("outcome", "done"));

    assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-done");
  }

  @Test
  void whoNeedsHelpIsAskedAndGoesOn() {
    begin("change-agent", "change-agent-round");
    as("change-agent")
        .complete("do-step", Map.of("outcome", "help", "helpNeeded", "Aikaa parityöhön"));
    as("supervisor")
        .complete(
            "ask-how-to-help",
            Map.of("agreement", "new-date", "newDue", "2026-03-02", "helpArranged", "Sijainen"));

    assertThat(as("change-agent").tasks()).containsExactly("do-step");
    assertThat(story.task("do-step").getDueDate()).hasToString("Mon Mar 02 06:00:00 UTC 2026");
  }

  @Test
  void aLateStepIsAskedAboutAfterTenWorkingDays() {
    begin("change-agent", "implementation-team-meeting");
    story.until("2026-02-15");
    assertThat(story.openTasks()).doesNotContain("ask-how-to-help");
    story.until("2026-02-16");
    assertThat(story.openTasks()).contains("ask-how-to-help").doesNotContain("do-step");
    as("coordinator").complete("ask-how-to-help", Map.of("agreement", "done"));

    assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-done");
  }

  @Test
  void aLateStepMayBeDroppedTogether() {
    begin("management", "management-escalation");
    story.until("2026-02-16");
    as("coordinator")
        .complete("ask-how-to-help", Map.of("agreement", "drop", "dropReason", "Tilanne muuttui"));

    assertThat(story.ends("agreed-step-follow-up")).containsExactly("step-dropped");
  }

  @Test
  void aStepWithoutADateHasTwentyWorkingDays() {
    begin("team", "supervisor-check-in", null);
    assertThat(story.task("do-step").getDueDate()).hasToString("Mon Feb 09 14:00:00 UTC 2026");
    assertThat(as("team").tasks()).containsExactly("do-step");
  }

  @Test
  void aStepTakesRootWhenItIsStillInUseTwice() {
    begin("supervisor", "supervisor-check-in");
    as("supervisor").complete("do-step", Map.of("outcome", "done", "checkRooting", true));
    story.until("2026-04-12");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-04-13");
    as("supervisor")
        .complete(
            "check-still-in-use", Map.of("stillInUse", "partly", "whatNext", "Muistilappu ovessa"));
    story.until("2026-07-12");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-08-03"); // July is a pause
    assertThat(as("supervisor").shown("check-still-in-use"))
        .containsEntry("helpsToStay", "Muistilappu ovessa");
    as("supervisor").complete("check-still-in-use", Map.of("stillInUse", "yes"));

    assertThat(story.ends("agreed-step-follow-up")).containsExactly("rooted");
  }

  @Test
  void aStepThatIsNoLongerInUseIsKnownAsSuch() {
    begin("supervisor", "supervisor-check-in");
    as("supervisor").complete("do-step", Map.of("outcome", "done", "checkRooting", true));
    story.until("2026-04-13");
    as("supervisor").complete("check-still-in-use", Map.of("stillInUse", "no"));

    assertThat(story.ends("agreed-step-follow-up")).containsExactly("not-rooted");
  }

  @Test
  void aStepOfTheWholeTeamHasNoUnitAndGoesToTheCoordinatorWhereAUnitWouldBeNeeded() {
    send(
        "agreed-step-follow-up",
        Map.of(
            "area", story.area(),
            "method", story.method(),
            "step", "Kutsutaan uudet mukaan",
            "ownerRole", "supervisor",
            "source", "implementation-team-meeting"));

    assertThat(as("coordinator").tasks()).containsExactly("do-step");
  }

  @Test
  void aStepOfARoleThatNobodyHoldsGoesToTheSupervisor() {
    roles.leave(story.unit(), "change-agent", story.user("change-agent"));
    agree("change-agent", "supervisor-check-in", "2026-02-02");

    as("supervisor").complete("do-step", Map.of("outcome", "done", "checkRooting", true));
    story.until("2026-04-14");
    assertThat(as("supervisor").tasks()).containsExactly("check-still-in-use");
  }

  private void begin(String owner, String source) {
    begin(owner, source, "2026-02-02");
  }

  private void begin(String owner, String source, String due) {
    agree(owner, source, due);
  }

  private void agree(String owner, String source, String due) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", story.unit());
    values.put("method", story.method());
    values.put("step", "Kokeillaan parityötä");
    values.put("ownerRole", owner);
    values.put("stepDue", due);
    values.put("source", source);
    send("agreed-step-follow-up", values);
  }
}
