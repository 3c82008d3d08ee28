package fi.juurru.calendar;

import static fi.juurru.ProcessVariable.UNIT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Closes a unit for a time and moves its open due dates and timers past the closure. */
@Component
class Shift {

  /** Ids in one query; a statement bears 65,535. */
  private static final int CHUNK = 10_000;

  private final WorkingCalendar calendar;
  private final CalendarProperties properties;
  private final Closures closures;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ManagementService management;

  Shift(
      WorkingCalendar calendar,
      CalendarProperties properties,
      Closures closures,
      TaskService tasks,
      RuntimeService runtime,
      ManagementService management) {
    this.calendar = calendar;
    this.properties = properties;
    this.closures = closures;
    this.tasks = tasks;
    this.runtime = runtime;
    this.management = management;
  }

  /** First and last day included; what is late already stays as it is. */
  void close(String unit, LocalDate firstDay, LocalDate lastDay) {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException("A closure from " + firstDay + " ends on " + lastDay);
    }
    LocalDate today = zoned(ClockUtil.getCurrentTime()).toLocalDate();
    UnitCalendar before = calendar.of(unit);
    closures.add(unit, firstDay, lastDay);
    UnitCalendar after = calendar.of(unit);
    moveTasks(unit, firstDay.isBefore(today) ? today : firstDay, today, before, after);
    moveTimers(unit, firstDay, after.onOrAfter(lastDay.plusDays(1)));
  }

  /** A due date keeps its time of the day and the number of working days that were left. */
  private void moveTasks(
      String unit, LocalDate from, LocalDate today, UnitCalendar before, UnitCalendar after) {
    for (Task task : tasksDueFrom(from, unit)) {
      ZonedDateTime due = zoned(task.getDueDate());
      int daysLeft = before.between(today, due.toLocalDate());
      Date moved = date(after.onOrAfter(after.plus(today, daysLeft)), due.toLocalTime());
      if (!moved.equals(task.getDueDate())) {
        tasks.setDueDate(task.getId(), moved);
      }
    }
  }

  private List<Task> tasksDueFrom(LocalDate day, String unit) {
    return tasks
        .createTaskQuery()
        .processVariableValueEquals(UNIT.name(), unit)
        .dueAfter(date(day, LocalTime.MIN))
        .list();
  }

  private void moveTimers(String unit, LocalDate firstDay, LocalDate reopens) {
    Date reopening = date(reopens, properties.morning());
    List<String> instances =
        runtime.createProcessInstanceQuery().variableValueEquals(UNIT.name(), unit).list().stream()
            .map(ProcessInstance::getId)
            .toList();
    for (int first = 0; first < instances.size(); first += CHUNK) {
      var chunk = instances.subList(first, Math.min(first + CHUNK, instances.size()));
      management
          .createJobQuery()
          .timers()
          .processInstanceIds(Set.copyOf(chunk))
          .duedateHigherThan(date(firstDay, LocalTime.MIN))
          .duedateLowerThan(reopening)
          .list()
          .forEach(job -> management.setJobDuedate(job.getId(), reopening));
    }
  }

  private ZonedDateTime zoned(Date date) {
    return date.toInstant().atZone(properties.zone());
  }

  private Date date(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(properties.zone()).toInstant());
  }
}
