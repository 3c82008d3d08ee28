package fi.juurru.notice;

import fi.juurru.calendar.UnitCalendar;
import fi.juurru.notice.WaitingTasks.PersonalTask;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * A working morning: what is late or due soon on it, and what of that is news since the morning
 * before, so that nobody is told the same every day.
 *
 * @param before when people were written to the time before
 */
record Morning(Instant now, Instant before, UnitCalendar days, ZoneId zone) {

  LocalDate today() {
    return day(now);
  }

  /** The first on which people work in this week. */
  boolean beginsAWeek() {
    LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return days.onOrAfter(monday).equals(today());
  }

  boolean isLate(PersonalTask task) {
    return task.due() != null && task.due().isBefore(now);
  }

  /** Today or on the next working day. */
  boolean isSoon(PersonalTask task) {
    return !isLate(task) && isSoon(task, now);
  }

  boolean isNew(PersonalTask task) {
    return !task.created().isBefore(since(task));
  }

  /** Late or due soon, and was neither, or not there, when the person was told last. */
  boolean hasBecomeUrgent(PersonalTask task) {
    Instant since = since(task);
    boolean hasBecomeLate = isLate(task) && !task.due().isBefore(since);
    boolean hasComeNear = isSoon(task) && !isSoon(task, since);
    return hasBecomeLate || hasComeNear || isNew(task) && (isLate(task) || isSoon(task));
  }

  private boolean isSoon(PersonalTask task, Instant seenFrom) {
    return task.due() != null && !day(task.due()).isAfter(days.plus(day(seenFrom), 1));
  }

  /** What was written and never sent was never told. */
  private Instant since(PersonalTask task) {
    return Objects.requireNonNullElse(task.since(), before);
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
