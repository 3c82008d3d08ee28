package fi.juurru.calendar;

import static fi.juurru.ProcessVariable.UNIT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Closes a unit for a time and moves its open due dates and timers past it, and back again. */
@Component
class Shift {

  /** Ids in one query; a statement bears 65,535. */
  private static final int CHUNK = 10_000;

  /** Working days over which comes what waited for the end of a closure. */
  private static final int RETURN_DAYS = 10;

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

  /**
   * Closes a unit, first and last day included; what is late already stays as it is.
   *
   * @param toldBy id of the process instance that may take it back
   */
  void close(String unit, LocalDate firstDay, LocalDate lastDay, String toldBy) {
    List<MovedDate> moves = moves(unit, firstDay, lastDay);
    closures.add(unit, firstDay, lastDay, toldBy, moves);
    moves.forEach(move -> set(move.task(), move.id(), move.became()));
  }

  /** What a closure would move: due dates of the unit's own people, and timers. */
  List<MovedDate> moves(String unit, LocalDate firstDay, LocalDate lastDay) {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException("A closure from " + firstDay + " ends on " + lastDay);
    }
    LocalDate today = today();
    UnitCalendar before = calendar.of(unit);
    UnitCalendar after = before.closed(firstDay, lastDay);
    LocalDate from = firstDay.isBefore(today) ? today : firstDay;
    return Stream.concat(
            tasks(unit, from, today, before, after),
            timers(unit, firstDay, lastDay, after).stream())
        .filter(move -> !move.was().equals(move.became()))
        .toList();
  }

  /**
   * Opens what a process instance has closed, with every date as it was before; but for what was
   * moved again since, and for days that have passed meanwhile, which come in the next two weeks.
   */
  void takeBack(String unit, String toldBy) {
    List<MovedDate> moved = closures.remove(toldBy);
    UnitCalendar open = calendar.of(unit);
    Map<String, Date> now = new HashMap<>();
    chunks(moved.stream().filter(MovedDate::task).map(MovedDate::id).toList())
        .flatMap(
            ids -> tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream())
        .forEach(task -> now.put(task.getId(), task.getDueDate()));
    chunks(moved.stream().filter(move -> !move.task()).map(MovedDate::id).toList())
        .flatMap(ids -> management.createJobQuery().jobIds(Set.copyOf(ids)).list().stream())
        .forEach(job -> now.put(job.getId(), job.getDuedate()));
    List<MovedDate> still =
        moved.stream().filter(move -> isSame(move.became(), now.get(move.id()))).toList();
    List<MovedDate> passed = still.stream().filter(move -> hasPassed(move.was())).toList();
    for (MovedDate move : still) {
      int place = passed.indexOf(move);
      LocalTime time = zoned(move.was()).toLocalTime();
      set(
          move.task(),
          move.id(),
          place < 0 ? move.was() : date(comingDay(open, place, passed.size()), time));
    }
  }

  private LocalDate comingDay(UnitCalendar open, int place, int places) {
    return open.plus(today(), 1 + place * RETURN_DAYS / places);
  }

  /** A due date keeps its time of the day and the number of working days that were left. */
  private Stream<MovedDate> tasks(
      String unit, LocalDate from, LocalDate today, UnitCalendar before, UnitCalendar after) {
    return tasksDueFrom(from, unit)
        .map(
            task -> {
              ZonedDateTime due = zoned(task.getDueDate());
              int daysLeft = before.between(today, due.toLocalDate());
              LocalDate moved = after.onOrAfter(after.plus(today, daysLeft));
              return new MovedDate(
                  true, task.getId(), task.getDueDate(), date(moved, due.toLocalTime()));
            });
  }

  /** Of the unit's own people: others go on working while it is closed. */
  private Stream<Task> tasksDueFrom(LocalDate day, String unit) {
    TaskQuery ofGroups = due(day, unit).taskCandidateGroupLike(unit + ".%").includeAssignedTasks();
    TaskQuery ofOne = due(day, unit).taskAssigned().withoutCandidateGroups();
    return Stream.concat(ofGroups.list().stream(), ofOne.list().stream());
  }

  private TaskQuery due(LocalDate day, String unit) {
    return tasks
        .createTaskQuery()
        .processVariableValueEquals(UNIT.name(), unit)
        .dueAfter(date(day, LocalTime.MIN));
  }

  /** They come in their old order in the two weeks after the closure, not all on one morning. */
  private List<MovedDate> timers(
      String unit, LocalDate firstDay, LocalDate lastDay, UnitCalendar after) {
    LocalDate reopens = after.onOrAfter(lastDay.plusDays(1));
    List<Job> inside =
        chunks(instances(unit))
            .flatMap(ids -> timersOf(ids, firstDay, reopens).stream())
            .sorted(Comparator.comparing(Job::getDuedate).thenComparing(Job::getId))
            .toList();
    List<MovedDate> moves = new ArrayList<>();
    for (Job timer : inside) {
      int place = moves.size() * RETURN_DAYS / inside.size();
      Date became = date(after.plus(reopens, place), properties.morning());
      moves.add(new MovedDate(false, timer.getId(), timer.getDuedate(), became));
    }
    return moves;
  }

  private List<String> instances(String unit) {
    return runtime
        .createProcessInstanceQuery()
        .variableValueEquals(UNIT.name(), unit)
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .toList();
  }

  private List<Job> timersOf(List<String> instances, LocalDate firstDay, LocalDate reopens) {
    return management
        .createJobQuery()
        .timers()
        .processInstanceIds(Set.copyOf(instances))
        .duedateHigherThan(date(firstDay, LocalTime.MIN))
        .duedateLowerThan(date(reopens, properties.morning()))
        .list();
  }

  private void set(boolean isTask, String id, Date date) {
    if (isTask) {
      tasks.setDueDate(id, date);
    } else {
      management.setJobDuedate(id, date);
    }
  }

  private static boolean isSame(Date one, Date other) {
    return other != null && one.getTime() == other.getTime();
  }

  private static boolean hasPassed(Date date) {
    return date.before(ClockUtil.getCurrentTime());
  }

  private static Stream<List<String>> chunks(List<String> ids) {
    return IntStream.iterate(0, first -> first < ids.size(), first -> first + CHUNK)
        .mapToObj(first -> ids.subList(first, Math.min(first + CHUNK, ids.size())));
  }

  private LocalDate today() {
    return zoned(ClockUtil.getCurrentTime()).toLocalDate();
  }

  private ZonedDateTime zoned(Date date) {
    return date.toInstant().atZone(properties.zone());
  }

  private Date date(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(properties.zone()).toInstant());
  }
}
