package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets the days of a story pass one by one and looks at every one of them: on a free day nobody
 * gets a task or a reminder, nothing is due on one, and no round has begun again before the last
 * was done. Free are weekends, public holidays, July and the days from 23 December to 6 January.
 */
final class PassingDays {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create("fi"));
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** No rounds: each is about a matter or person of its own, of which there may be several. */
  private static final Set<String> ONE_FOR_EACH =
      Set.of(
          "agreed-step-follow-up",
          "concern-handling",
          "confidential-task-help",
          "late-task-help",
          "management-escalation",
          "plan-revision",
          "support-request",
          "worker-training-follow-up");

  private final Story story;
  private int reminders;

  PassingDays(Story story) {
    this.story = story;
  }

  /** Lets the days pass until 09:00 of one of them. */
  void until(String day) {
    List<Task> yesterday = story.tasks();
    while (story.today().isBefore(LocalDate.parse(day))) {
      story.until(story.today().plusDays(1).toString());
      List<Task> tasks = story.tasks();
      look(yesterday, tasks);
      yesterday = tasks;
    }
  }

  /** How many reminders there have been. */
  int reminders() {
    return reminders;
  }

  private static boolean isFree(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    return WEEKEND.contains(day.getDayOfWeek())
        || HOLIDAYS.isHoliday(day)
        || date.getMonthValue() == 7
        || !date.isBefore(MonthDay.of(12, 23))
        || !date.isAfter(MonthDay.of(1, 6));
  }

  private void look(List<Task> yesterday, List<Task> tasks) {
    LocalDate today = story.today();
    Map<String, Integer> priorities =
        yesterday.stream().collect(Collectors.toMap(Task::getId, Task::getPriority));
    var reminded =
        tasks.stream()
            .filter(
                task ->
                    task.getPriority()
                        > priorities.getOrDefault(task.getId(), Task.PRIORITY_NORMAL))
            .toList();
    reminders += reminded.size();
    if (isFree(today)) {
      assertThat(reminded).as("Reminded of on %s", today).extracting(Task::getName).isEmpty();
    }
    assertThat(tasks.stream().filter(task -> isFree(day(task.getCreateTime()))))
        .as("Came on a free day")
        .extracting(task -> task.getName() + " on " + day(task.getCreateTime()))
        .isEmpty();
    assertThat(tasks.stream().filter(task -> isFree(day(task.getDueDate()))))
        .as("Due on a free day")
        .extracting(task -> task.getName() + " on " + day(task.getDueDate()))
        .isEmpty();
    assertThat(tasks.stream().filter(task -> !ONE_FOR_EACH.contains(process(task))))
        .as("Rounds that are open on %s", today)
        .extracting(task -> process(task) + " " + task.getName() + " " + task.getAssignee())
        .doesNotHaveDuplicates();
  }

  private static String process(Task task) {
    return task.getProcessDefinitionId().replaceAll(":.*", "");
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ZONE);
  }
}
