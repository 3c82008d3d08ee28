package fi.juurru.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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
    LocalDate from = firstDay.isBefore(today) ? today : firstDay;
    Map<Task, Integer> daysLeft = new LinkedHashMap<>();
    for (Task task : tasksDueFrom(from, unit)) {
      daysLeft.put(task, calendar.between(today, zoned(task.getDueDate()).toLocalDate(), unit));
    }
    closures.add(unit, firstDay, lastDay);
    daysLeft.forEach(
        (task, days) ->
            tasks.setDueDate(
                task.getId(),
                date(
                    calendar.onOrAfter(calendar.plus(today, days, unit), unit),
                    zoned(task.getDueDate()).toLocalTime())));
    moveTimers(unit, firstDay, lastDay);
  }

  private Iterable<Task> tasksDueFrom(LocalDate day, String unit) {
    return tasks
        .createTaskQuery()
        .processVariableValueEquals("unit", unit)
        .dueAfter(date(day, LocalTime.MIN))
        .list();
  }

  private void moveTimers(String unit, LocalDate firstDay, LocalDate lastDay) {
    var instances =
        runtime.createProcessInstanceQuery().variableValueEquals("unit", unit).list().stream()
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
    Date reopening = date(calendar.onOrAfter(lastDay.plusDays(1), unit), properties.morning());
    management
        .createJobQuery()
        .timers()
        .duedateHigherThan(date(firstDay, LocalTime.MIN))
        .duedateLowerThan(reopening)
        .list()
        .stream()
        .filter(job -> instances.contains(job.getProcessInstanceId()))
        .forEach(job -> management.setJobDuedate(job.getId(), reopening));
  }

  private ZonedDateTime zoned(Date date) {
    return date.toInstant().atZone(properties.zone());
  }

  private Date date(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(properties.zone()).toInstant());
  }
}
