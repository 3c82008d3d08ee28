package fi.juurru.calendar;

import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.InstanceScope;
import fi.juurru.organisation.OwnOrganisation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * Due dates and timers, for the models. All methods reckon in the unit of the current process
 * instance (its variable {@code unit}); where there is none, closures of units do not count. "Now"
 * is the engine's clock. Dates are ISO texts ({@code 2026-11-22}), as forms submit them.
 */
@Component("workingDays")
@CalledByModels
public class WorkingDays {

  private final WorkingCalendar calendar;
  private final CalendarProperties properties;
  private final Shift shift;
  private final Quarter quarter;
  private final OwnOrganisation own;

  WorkingDays(
      WorkingCalendar calendar,
      CalendarProperties properties,
      Shift shift,
      Quarter quarter,
      OwnOrganisation own) {
    this.calendar = calendar;
    this.properties = properties;
    this.shift = shift;
    this.quarter = quarter;
    this.own = own;
  }

  /** Afternoon of the n-th working day from now: a due date. */
  public Date after(int workingDays) {
    return at(calendar.plus(now(), workingDays, unit()), properties.afternoon());
  }

  /** The n-th working day from now as an ISO text: a day that another organisation is told. */
  public String dayAfter(int workingDays) {
    return calendar.plus(now(), workingDays, unit()).toString();
  }

  /** Morning of the day n calendar days from now, or of the next working day. */
  public Date afterDays(int days) {
    return morning(now().plusDays(days));
  }

  /** Morning of the day n weeks from now, or of the next working day. */
  public Date afterWeeks(int weeks) {
    return morning(now().plusWeeks(weeks));
  }

  /** Morning of the day n months from now, or of the next working day. */
  public Date afterMonths(int months) {
    return morning(now().plusMonths(months));
  }

  /** Morning of a day, or of the next working day; now when the day is null, blank or past. */
  public Date on(String day) {
    return day == null || day.isBlank() || LocalDate.parse(day).isBefore(now())
        ? ClockUtil.getCurrentTime()
        : morning(LocalDate.parse(day));
  }

  /** Morning n working days after a day, or before it where n is below zero. */
  public Date after(String day, int workingDays) {
    return at(calendar.plus(LocalDate.parse(day), workingDays, unit()), properties.morning());
  }

  /** Morning of the day n calendar days before a day, or of the next working day; now when past. */
  public Date daysBefore(String day, int days) {
    return on(LocalDate.parse(day).minusDays(days).toString());
  }

  /**
   * Morning of the next of these months after a day, such as {@code "1 3 6 12"}, then of every
   * further year, or of the next working day. Counted from today when the day is null or blank.
   */
  public Date milestone(String day, String months) {
    LocalDate start = day == null || day.isBlank() ? now() : LocalDate.parse(day);
    IntStream first = Arrays.stream(months.split(" ")).mapToInt(Integer::parseInt);
    IntStream yearly = IntStream.iterate(2, year -> year + 1).map(year -> year * 12);
    return IntStream.concat(first, yearly)
        .mapToObj(start::plusMonths)
        .filter(date -> date.isAfter(now()))
        .findFirst()
        .map(date -> on(date.toString()))
        .orElseThrow();
  }

  /** Working days from one day to another, both included; 0 when either is null or blank. */
  public int between(String firstDay, String lastDay) {
    return firstDay == null || firstDay.isBlank() || lastDay == null || lastDay.isBlank()
        ? 0
        : calendar.between(
            LocalDate.parse(firstDay).minusDays(1), LocalDate.parse(lastDay), unit());
  }

  /** Whole weeks from a day until today; 0 when the day is null, blank or ahead. */
  public long weeksSince(String day) {
    return day == null || day.isBlank()
        ? 0
        : Math.max(0, ChronoUnit.WEEKS.between(LocalDate.parse(day), now()));
  }

  /** Today as an ISO text. */
  public String today() {
    return now().toString();
  }

  /**
   * Whether a quarter of the year has begun since the last instance of the current instance's
   * process, for the same unit and method, passed the element that asks; at the first, whether one
   * begins this month.
   */
  public boolean quarterBegins() {
    ExecutionEntity execution = CurrentInstance.execution();
    return quarter.begins(
        InstanceScope.of(execution),
        execution.getProcessDefinition().getKey(),
        execution.getActivityId(),
        execution.getProcessInstanceId());
  }

  /** Tomorrow morning, whatever day that is: in a crisis people meet on Sundays and in July too. */
  public Date nextMorning() {
    return at(now().plusDays(1), properties.morning());
  }

  /** Morning of the first working day of next month. */
  public Date nextMonth() {
    return morning(now().plusMonths(1).withDayOfMonth(1));
  }

  /**
   * Closes the unit of the current instance for a time, first and last day included, and moves what
   * falls into that time past it: due dates of the unit's own people keep the number of working
   * days that were left, timers come in the two weeks after it.
   */
  public void pause(String firstDay, String lastDay) {
    shift.close(
        own.required(unit()),
        LocalDate.parse(firstDay),
        LocalDate.parse(lastDay),
        CurrentInstance.execution().getProcessInstanceId());
  }

  /** How many due dates and timers such a pause would move, to be shown before it is told. */
  public int movedBy(String firstDay, String lastDay) {
    return shift
        .moves(own.required(unit()), LocalDate.parse(firstDay), LocalDate.parse(lastDay))
        .size();
  }

  /** Takes back what the current instance has told by {@link #pause}: every date is as before. */
  public void takePauseBack() {
    shift.takeBack(own.required(unit()), CurrentInstance.execution().getProcessInstanceId());
  }

  private Date morning(LocalDate day) {
    return at(calendar.onOrAfter(day, unit()), properties.morning());
  }

  private Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(properties.zone()).toInstant());
  }

  private LocalDate now() {
    return properties.today();
  }

  private static String unit() {
    return CurrentInstance.find().map(UNIT::get).orElse(null);
  }
}
