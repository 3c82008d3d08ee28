package fi.juurru.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fi.juurru.calendar.Closures.Closure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which days are working days in a unit: not weekends, Finnish public holidays, pauses of every
 * year or closures of the unit. The unit may be null: then no closures apply.
 */
@Component
public class WorkingCalendar {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create("fi"));
  private final CalendarProperties properties;
  private final Closures closures;

  WorkingCalendar(CalendarProperties properties, Closures closures) {
    this.properties = properties;
    this.closures = closures;
  }

  /** Whether people work in a unit on a day. */
  public boolean isWorkingDay(LocalDate day, String unit) {
    return isWorkingDay(day, closures.of(unit));
  }

  /** The day itself, or the first working day after it. */
  public LocalDate onOrAfter(LocalDate day, String unit) {
    List<Closure> closed = closures.of(unit);
    LocalDate candidate = day;
    while (!isWorkingDay(candidate, closed)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The n-th working day after a day (n ≥ 1), or before it (n ≤ -1); the day itself for 0. */
  public LocalDate plus(LocalDate day, int workingDays, String unit) {
    List<Closure> closed = closures.of(unit);
    LocalDate candidate = day;
    for (int left = Math.abs(workingDays); left > 0; ) {
      candidate = candidate.plusDays(Integer.signum(workingDays));
      left -= isWorkingDay(candidate, closed) ? 1 : 0;
    }
    return candidate;
  }

  /** Working days after one day up to and including another; 0 when that is not later. */
  public int between(LocalDate after, LocalDate until, String unit) {
    List<Closure> closed = closures.of(unit);
    return (int)
        after
            .plusDays(1)
            .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
            .filter(day -> isWorkingDay(day, closed))
            .count();
  }

  private boolean isWorkingDay(LocalDate day, List<Closure> closed) {
    return !WEEKEND.contains(day.getDayOfWeek())
        && !holidays.isHoliday(day)
        && properties.pauses().stream().noneMatch(pause -> pause.contains(day))
        && closed.stream().noneMatch(closure -> closure.contains(day));
  }
}
