package fi.juurru.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** The working days of a unit, to reckon with more than once. */
  public UnitCalendar of(String unit) {
    return new UnitCalendar(this::isWorkingDay, closures.of(unit));
  }

  /**
   * The working days of those units of an organisation that are closed on some day from one day to
   * another, both included, by code; for all of them in one query.
   */
  public Map<String, UnitCalendar> ofUnitsClosed(
      String organisation, LocalDate first, LocalDate last) {
    return closures.ofUnitsClosed(organisation, first, last).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, unit -> new UnitCalendar(this::isWorkingDay, unit.getValue())));
  }

  /** The day itself, or the first working day after it. */
  public LocalDate onOrAfter(LocalDate day, String unit) {
    return of(unit).onOrAfter(day);
  }

  /** The n-th working day after a day (n ≥ 1), or before it (n ≤ -1); the day itself for 0. */
  public LocalDate plus(LocalDate day, int workingDays, String unit) {
    return of(unit).plus(day, workingDays);
  }

  /** Working days after one day up to and including another; 0 when that is not later. */
  public int between(LocalDate after, LocalDate until, String unit) {
    return of(unit).between(after, until);
  }

  private boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek())
        && !holidays.isHoliday(day)
        && properties.pauseOn(day).isEmpty();
  }
}
