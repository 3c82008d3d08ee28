package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.Statements;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
    as("coordinator").complete("write-what-why-how", UnitPhase.whatWhyHow());
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

    as("supervisor").start("unit-pause", pause());

    assertThat(dueDay(story.task("hold-discussion"))).isEqualTo("2026-02-16");
    assertThat(story.ends("unit-pause")).containsExactly("pause-recorded");
    story.until("2026-02-15");
    assertThat(story.tasks())
        .filteredOn(task -> !task.getTaskDefinitionKey().equals("prepare-agenda")) // the team's
        .allMatch(task -> task.getPriority() == Task.PRIORITY_NORMAL);
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
    return Statements.rowsOf("Job", () -> as("supervisor").start("unit-pause", pause()));
  }

  private static Date inThePause() {
    return Date.from(
        LocalDate.parse("2026-02-10").atStartOfDay(ZoneId.of("Europe/Helsinki")).toInstant());
  }

  private Map<String, Object> pause() {
    return Map.of("unit", story.unit(), "firstDay", "2026-02-09", "lastDay", "2026-02-15");
  }

  private static LocalDate dueDay(Task task) {
    return LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.of("Europe/Helsinki"));
  }

  private List<Integer> priorities() {
    return story.tasks().stream().map(Task::getPriority).sorted().toList();
  }
}
