package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.Statements;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PauseTest extends StoryTest {

  @Autowired ManagementService management;

  @Override
  protected String firstDay() {
    return "2026-02-02";
  }

  @Test
  void nothingIsDueAndNobodyIsRemindedInJuly() {
    story = stories.begin("2026-06-22").withReminders();
    UnitPhase.begin(story);
    story.until("2026-06-29");
    UnitPhase.writeWhatWhyHow(story);
    story.until("2026-07-01");
    List<Integer> priorities = priorities();
    List<String> open = story.openTasks();

    story.until("2026-08-01");

    assertThat(story.tasks()).noneMatch(task -> dueDay(task).getMonth() == Month.JULY);
    assertThat(priorities()).isEqualTo(priorities);
    assertThat(story.openTasks()).isEqualTo(open);
  }

  @Test
  void aUnitsOwnPauseMovesWhatFallsIntoIt() {
    story.withReminders();
    UnitPhase.begin(story);
    assertThat(dueDay(story.task("hold-discussion"))).isEqualTo("2026-02-09");

    LocalDate teamsDue = dueDay(story.task("prepare-agenda"));
    tellPause(pause());

    assertThat(dueDay(story.task("hold-discussion"))).isEqualTo("2026-02-16");
    assertThat(dueDay(story.task("prepare-agenda"))).as("the team goes on").isEqualTo(teamsDue);
    story.until("2026-02-15");
    assertThat(story.tasks())
        .filteredOn(task -> story.unit().equals(tasks.getVariable(task.getId(), "unit")))
        .as("the unit's own")
        .isNotEmpty()
        .allMatch(task -> task.getPriority() == Task.PRIORITY_NORMAL);
    assertThat(story.openTasks()).contains("follow-pause");
    story.until("2026-02-16");
    assertThat(story.openTasks()).doesNotContain("follow-pause");
    assertThat(story.ends("unit-pause")).containsExactly("pause-recorded");
  }

  @Test
  void aMistypedPauseIsRefusedOrSeenBeforeItIsTold() {
    UnitPhase.begin(story);
    List<String> dates = dates();
    for (String lastDay : List.of("2032-02-15", "2026-08-10", "2026-02-08", "2026-01-15")) {
      assertThatThrownBy(() -> as("supervisor").start("unit-pause", pause("2026-02-09", lastDay)))
          .as(lastDay)
          .isInstanceOf(BadRequestException.class);
    }
    assertThatThrownBy(
            () -> as("supervisor").start("unit-pause", pause("2026-01-30", "2026-02-15")))
        .as("never in the past")
        .isInstanceOf(BadRequestException.class);

    as("supervisor").start("unit-pause", pause("2026-02-09", "2026-08-09"));
    assertThat((int) story.latest("movedDates")).isPositive();
    assertThat(dates()).as("nothing has moved yet").containsAll(dates);
    as("supervisor")
        .complete(
            "confirm-pause",
            Map.of("pauseDecision", "fix", "firstDay", "2026-02-09", "lastDay", "2026-02-10"));
    as("supervisor").complete("confirm-pause", Map.of("pauseDecision", "no"));
    assertThat(dates()).isEqualTo(dates);
    assertThat(story.ends("unit-pause")).containsExactly("pause-dropped");
  }

  @Test
  void aPauseIsTakenBackWithEveryDateAsBefore() {
    UnitPhase.begin(story);
    List<String> dates = dates();
    tellPause(pause("2026-02-09", "2026-08-09"));
    assertThat(dates()).isNotEqualTo(dates);
    as("coordinator").complete("follow-pause", Map.of("pauseChange", "none"));

    assertThat(dates()).isEqualTo(dates);
    assertThat(story.ends("unit-pause")).containsExactly("pause-taken-back");
    assertThat(dueDay(story.task("hold-discussion"))).isEqualTo("2026-02-09");
  }

  @Test
  void aPauseThatEndsEarlierBringsItsWorkOverTwoWeeks() {
    UnitPhase.begin(story);
    tellPause(pause("2026-02-09", "2026-08-09"));
    story.until("2026-03-02");
    as("supervisor")
        .complete(
            "follow-pause",
            Map.of("pauseChange", "days", "firstDay", "2026-02-09", "lastDay", "2026-03-02"));

    assertThat(dueDay(story.task("hold-discussion")))
        .isBetween(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-16"));
    assertThat(story.openTasks()).contains("follow-pause");
    story.until("2026-03-03");
    assertThat(story.ends("unit-pause")).containsExactly("pause-recorded");
  }

  @Test
  void timersOfAPauseDoNotAllComeOnItsFirstMorning() {
    UnitPhase.begin(story);
    tellPause(pause("2026-02-09", "2026-08-09"));
    List<LocalDate> days =
        management.createJobQuery().timers().tenantIdIn(story.organisation()).list().stream()
            .filter(job -> !job.getProcessDefinitionKey().equals("unit-pause"))
            .map(job -> day(job.getDuedate()))
            .filter(day -> !day.isBefore(LocalDate.parse("2026-08-10")))
            .filter(day -> !day.isAfter(LocalDate.parse("2026-08-24")))
            .toList();

    assertThat(days).hasSizeGreaterThan(2).doesNotHaveDuplicates();
  }

  @Test
  void anotherProcessMayTellAPhaseOfAPause() {
    UnitPhase.begin(story);
    String waiting =
        runtime
            .createExecutionQuery()
            .messageEventSubscriptionName("unit-paused")
            .tenantIdIn(story.organisation())
            .singleResult()
            .getId();
    runtime.messageEventReceived("unit-paused", waiting, pause());

    assertThat(dueDay(story.task("hold-discussion"))).isEqualTo("2026-02-16");
    assertThat(story.open("unit-implementation")).hasSize(1);
  }

  @Test
  void aPauseReadsNoTimersOfOtherOrganisations() {
    int before = rowsReadForAPause();
    try (var other = stories.begin("2026-02-02")) {
      for (int n = 0; n < 20; n++) {
        runtime
            .createProcessInstanceByKey("lateness-follow-up")
            .setVariable("organisation", other.organisation())
            .execute();
      }
      management
          .createJobQuery()
          .tenantIdIn(other.organisation())
          .timers()
          .list()
          .forEach(job -> management.setJobDuedate(job.getId(), inThePause()));
    }

    assertThat(rowsReadForAPause()).isLessThanOrEqualTo(before);
  }

  private int rowsReadForAPause() {
    story = stories.begin("2026-02-02");
    UnitPhase.begin(story);
    return Statements.rowsOf("Job", () -> tellPause(pause()));
  }

  private static Date inThePause() {
    return Date.from(
        LocalDate.parse("2026-02-10").atStartOfDay(ZoneId.of("Europe/Helsinki")).toInstant());
  }

  private Map<String, Object> pause() {
    return pause("2026-02-09", "2026-02-15");
  }

  private Map<String, Object> pause(String firstDay, String lastDay) {
    return Map.of("unit", story.unit(), "firstDay", firstDay, "lastDay", lastDay);
  }

  private void tellPause(Map<String, Object> pause) {
    as("supervisor").start("unit-pause", pause);
    as("supervisor").complete("confirm-pause", Map.of("pauseDecision", "yes"));
  }

  /** Of everything that waits in the unit, but for what the pause itself waits for. */
  private List<String> dates() {
    return Stream.concat(
            story.tasks().stream()
                .filter(task -> !task.getTaskDefinitionKey().endsWith("-pause"))
                .map(task -> task.getTaskDefinitionKey() + " " + task.getDueDate().getTime()),
            management.createJobQuery().timers().tenantIdIn(story.organisation()).list().stream()
                .filter(job -> !job.getProcessDefinitionKey().equals("unit-pause"))
                .map(job -> job.getJobDefinitionId() + " " + job.getDuedate().getTime()))
        .sorted()
        .toList();
  }

  private static LocalDate dueDay(Task task) {
    return day(task.getDueDate());
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ZoneId.of("Europe/Helsinki"));
  }

  private List<Integer> priorities() {
    return story.tasks().stream().map(Task::getPriority).sorted().toList();
  }
}
