package fi.juurru.process;

import fi.juurru.calendar.UnitCalendar;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Since when a task must have been late to be taken further now: it was due before the limit.
 *
 * @param remind to be reminded of
 * @param offer to be offered to the whole role again
 * @param help for the coordinator to be asked to help
 */
record DueLimits(Timestamp remind, Timestamp offer, Timestamp help) {

  /** No task has been due so long. */
  private static final DueLimits NOTHING =
      new DueLimits(new Timestamp(0), new Timestamp(0), new Timestamp(0));

  /** In a unit with these working days; nothing happens when it does not work today. */
  static DueLimits of(UnitCalendar unit, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return unit.isWorkingDay(today)
        ? new DueLimits(
            Timestamp.from(now),
            firstOfLast(Lateness.DEPUTIES_AFTER, today, unit, zone),
            firstOfLast(Lateness.HELP_AFTER, today, unit, zone))
        : NOTHING;
  }

  /**
   * The beginning of the last n working days, today included: what was due before is n days late.
   */
  private static Timestamp firstOfLast(int n, LocalDate today, UnitCalendar unit, ZoneId zone) {
    return Timestamp.from(unit.plus(today, 1 - n).atStartOfDay(zone).toInstant());
  }

  boolean isNothing() {
    return equals(NOTHING);
  }
}
