package fi.juurru.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The calendar's settings.
 *
 * @param zone time zone of all organisations
 * @param morning when a working day's timers fire and its reminders go out
 * @param afternoon when a task is due on its due date
 * @param pauses times of the year without due dates, rounds and reminders, in every unit
 */
@ConfigurationProperties("juurru.calendar")
public record CalendarProperties(
    @DefaultValue("Europe/Helsinki") ZoneId zone,
    @DefaultValue("08:00") LocalTime morning,
    @DefaultValue("16:00") LocalTime afternoon,
    @DefaultValue List<Pause> pauses) {

  /** The day of the engine's clock, in the zone of all organisations. */
  public LocalDate today() {
    return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), zone);
  }

  /** The pause of every year that a day falls into; empty for none. */
  public Optional<Pause> pauseOn(LocalDate day) {
    return pauses.stream().filter(pause -> pause.contains(day)).findFirst();
  }

  /**
   * A pause of every year, first and last day included, as {@code --07-01}. It may run over New
   * Year.
   */
  public record Pause(MonthDay first, MonthDay last) {

    boolean contains(LocalDate day) {
      MonthDay monthDay = MonthDay.from(day);
      boolean fromFirst = !monthDay.isBefore(first);
      boolean untilLast = !monthDay.isAfter(last);
      return first.isAfter(last) ? fromFirst || untilLast : fromFirst && untilLast;
    }

    /** As people read it: {@code 1.7.–31.7.}. */
    public String shown() {
      return shown(first) + "–" + shown(last);
    }

    private static String shown(MonthDay day) {
      return day.getDayOfMonth() + "." + day.getMonthValue() + ".";
    }
  }
}
