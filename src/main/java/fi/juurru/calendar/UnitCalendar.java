package fi.juurru.calendar;

import fi.juurru.calendar.Closures.Closure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The working days of one unit. Its closures were read once, when it was made. */
public final class UnitCalendar {

  private final Predicate<LocalDate> workingDay;
  private final List<Closure> closed;

  UnitCalendar(Predicate<LocalDate> workingDay, List<Closure> closed) {
    this.workingDay = workingDay;
    this.closed = closed;
  }

  /** The same, closed from one day to another as well, both included. */
  UnitCalendar closed(LocalDate firstDay, LocalDate lastDay) {
    var all = new ArrayList<>(closed);
    all.add(new Closure(firstDay, lastDay));
    return new UnitCalendar(workingDay, all);
  }

  /** Whether people work in the unit on a day. */
  public boolean isWorkingDay(LocalDate day) {
    return workingDay.test(day) && closed.stream().noneMatch(closure -> closure.contains(day));
  }

  /** The day itself, or the first working day after it. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The n-th working day after a day (n ≥ 1), or before it (n ≤ -1); the day itself for 0. */
  public LocalDate plus(LocalDate day, int workingDays) {
    LocalDate candidate = day;
    for (int left = Math.abs(workingDays); left > 0; ) {
      candidate = candidate.plusDays(Integer.signum(workingDays));
      left -= isWorkingDay(candidate) ? 1 : 0;
    }
    return candidate;
  }

  /** Working days after one day up to and including another; 0 when that is not later. */
  public int between(LocalDate after, LocalDate until) {
    return (int)
        after
            .plusDays(1)
            .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
            .filter(this::isWorkingDay)
            .count();
  }
}
