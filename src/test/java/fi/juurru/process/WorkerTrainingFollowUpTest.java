package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkerTrainingFollowUpTest extends StoryTest {

  private static final String PROCESS = "worker-training-follow-up";

  @Test
  void aWorkerIsTrainedAndBeginsToUseTheMethod() {
    follow(story.method(), "not-started");
    enrol("2026-02-02");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-02-02");
    assertThat(as("supervisor").tasks()).as("each says it of the own training").isEmpty();
    as("worker").complete("confirm-training", trained("2026-02-02"));

    story.settle();
    assertThat(as("worker").tasks()).containsExactly("record-first-use");
    assertThat(as("recording").tasks()).containsExactly("teach-recording");
    assertThat(as("supervisor").tasks()).containsExactly("name-support-people", "teach-recording");
    as("recording").complete("teach-recording", UnitPhase.taught(story.user("worker")));
    as("supervisor").complete("name-support-people", supportedBy("change-agent"));
    as("worker").complete("record-first-use", firstUse("2026-02-02"));

    story.until("2026-05-04");
    assertThat(story.openTasks()).isEmpty();
    assertThat(story.open(PROCESS)).hasSize(1);
    assertThat(story.latest("firstUseDate")).isEqualTo("2026-02-02");
  }

  @Test
  void postponedTrainingMovesWithoutAnyReminder() {
    story.withReminders();
    follow(story.method(), "not-started");
    enrol("2026-02-02");
    story.until("2026-02-02");
    as("worker")
        .complete(
            "confirm-training",
            Map.of("trainingOutcome", "postponed", "trainingDate", "2026-03-16"));
    story.until("2026-03-15");
    assertThat(story.openTasks()).isEmpty();

    story.until("2026-03-16");

    assertThat(story.openTasks()).containsExactly("confirm-training");
    assertThat(story.task("confirm-training").getPriority()).isEqualTo(50);
  }

  @Test
  void trainingThatIsRunningNeedsNoEnrolment() {
    follow(story.method(), "running");

    assertThat(story.openTasks()).containsExactly("confirm-training");
  }

  @Test
  void trainingThatIsRunningIsConfirmedWhenItEnds() {
    call(
        PROCESS,
        here(
            "worker",
            story.user("worker"),
            "trainingStatus",
            "running",
            "trainingDate",
            "2026-02-16",
            "firstUseTarget",
            60,
            "refresherEvery",
            12));
    story.until("2026-02-15");
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-02-16");
    as("worker")
        .complete(
            "confirm-training",
            Map.of("trainingOutcome", "continues", "trainingDate", "2026-03-02"));
    assertThat(story.openTasks()).isEmpty();
    story.until("2026-03-02");

    assertThat(story.openTasks()).containsExactly("confirm-training");
  }

  @Test
  void whoIsTrainedAlreadyBeginsWithUse() {
    follow(story.method(), "done");

    assertThat(story.openTasks())
        .containsExactly("name-support-people", "record-first-use", "teach-recording");
  }

  @Test
  void noUseInSixtyDaysAsksTheSupervisorToHelpAndNeverWarnsManagement() {
    story.withReminders();
    follow(story.method(), "done");
    as("recording").complete("teach-recording", UnitPhase.taught(story.user("worker")));
    as("supervisor").complete("name-support-people", supportedBy("supervisor"));
    story.until("2026-03-12"); // 59 days later
    assertThat(story.openTasks()).containsExactly("record-first-use");

    story.until("2026-03-13");
    assertThat(as("supervisor").tasks()).containsExactly("ask-what-is-needed");
    assertThat(as("worker").tasks()).containsExactly("record-first-use");
    as("supervisor")
        .complete(
            "ask-what-is-needed", Map.of("firstUseHelp", "Torstaiaamut varataan menetelmälle"));
    assertThat(shown("record-first-use", "firstUseHelp"))
        .as("the worker reads what was agreed")
        .isEqualTo("Torstaiaamut varataan menetelmälle");
    story.until("2026-05-04");

    assertThat(story.openTasks()).containsExactly("record-first-use");
    assertThat(story.task("record-first-use").getPriority()).isEqualTo(50);
    for (String level : List.of("management", "top-management", "coordinator")) {
      assertThat(as(level).tasks()).isEmpty();
    }
    assertThat(story.open("management-escalation")).isEmpty();
    assertThat(story.open("late-task-help")).isEmpty();
  }

  @Test
  void aMethodWithoutCodeIsTaughtWithoutCode() {
    String withoutCode = story.method() + "-no-code";
    story.addMethod(withoutCode, null);
    follow(withoutCode, "done");
    as("supervisor")
        .complete(
            "teach-recording",
            Map.of(
                "taught", chosen(story.user("worker")),
                "recordingTrainedOn", Story.day(),
                "recordingInstructionsGiven", true));

    assertThat(story.openTasks()).containsExactly("name-support-people", "record-first-use");
    assertThat(story.latest("codeKnown")).isNull();
  }

  @Test
  void aRefresherIsOfferedEveryYearUntilItIsNoLongerNeeded() {
    follow(story.method(), "done");
    as("recording").complete("teach-recording", UnitPhase.taught(story.user("worker")));
    as("supervisor").complete("name-support-people", supportedBy("supervisor"));
    as("worker").complete("record-first-use", firstUse("2026-01-12"));
    story.until("2027-01-12");
    assertThat(story.openTasks()).containsExactly("offer-refresher");
    as("coordinator")
        .complete(
            "offer-refresher",
            Map.of(
                "refresherAnswer", "booked",
                "refresherDate", "2027-02-01"));
    story.until("2028-01-31");
    assertThat(story.openTasks()).as("a year from the refresher").isEmpty();
    story.until("2028-02-01");
    as("coordinator").complete("offer-refresher", Map.of("refresherAnswer", "not-needed"));

    assertThat(story.ends(PROCESS)).containsExactly("no-longer-needed");
  }

  @Test
  void whoHasNotBegunIsOfferedARefresherToo() {
    follow(story.method(), "done");
    story.until("2027-01-12");

    assertThat(as("coordinator").tasks()).contains("offer-refresher");
  }

  @Test
  void followUpEndsWhenTheWorkerLeaves() {
    follow(story.method(), "done");
    runtime
        .createMessageCorrelation("worker-left")
        .processInstanceId(story.open(PROCESS).get(0).getId())
        .correlate();

    assertThat(story.ends(PROCESS)).containsExactly("follow-up-ended");
    assertThat(as("worker").tasks()).isEmpty();
    as("supervisor").complete("teach-recording", Map.of("taught", chosen()));
  }

  @Test
  void whoComesFromAnotherUnitIsNotAskedTheSameAgain() {
    follow(story.method(), "not-started");
    enrol("2026-01-19");
    story.until("2026-01-19");
    as("worker").complete("confirm-training", trained("2026-01-19"));
    story.settle();
    as("recording").complete("teach-recording", UnitPhase.taught(story.user("worker")));
    runtime
        .createMessageCorrelation("worker-left")
        .processInstanceId(story.open(PROCESS).get(0).getId())
        .correlate();
    follow(story.method(), "not-started");

    assertThat(story.openTasks()).containsExactly("name-support-people", "record-first-use");
    assertThat(runtime.getVariable(story.open(PROCESS).get(0).getId(), "trainingCompletedOn"))
        .isEqualTo("2026-01-19");
  }

  private Object shown(String task, String variable) {
    return tasks.getVariable(story.task(task).getId(), variable);
  }

  private void follow(String method, String trainingStatus) {
    call(
        PROCESS,
        Map.of(
            "unit",
            story.unit(),
            "method",
            method,
            "worker",
            story.user("worker"),
            "trainingStatus",
            trainingStatus,
            "firstUseTarget",
            60,
            "refresherEvery",
            12));
    story.settle();
  }

  private void enrol(String trainingDate) {
    as("supervisor")
        .complete(
            "enrol-workers",
            Map.of(
                "attending",
                chosen(story.user("worker")),
                "trainingEvent",
                "Peruskoulutus",
                "trainingDate",
                trainingDate));
    story.settle();
  }

  private Map<String, Object> supportedBy(String role) {
    return Map.of("supportPeople", chosen(story.user(role)));
  }

  private static Map<String, Object> trained(String day) {
    return Map.of("trainingOutcome", "completed", "trainingCompletedOn", day);
  }

  private static Map<String, Object> firstUse(String day) {
    return Map.of("firstUseDate", day, "targetGroup", chosen("families"));
  }
}
