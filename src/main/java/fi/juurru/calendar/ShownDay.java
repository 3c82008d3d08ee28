package fi.juurru.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** How a day is written to people, in all languages. */
public final class ShownDay {

  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d.M.yyyy");

  private ShownDay() {}

  /** Such as {@code 3.11.2026}. */
  public static String of(LocalDate day) {
    return FORMAT.format(day);
  }

  /** The day on which a moment is in a zone; empty for null. */
  public static String of(Date moment, ZoneId zone) {
    return moment == null ? "" : of(moment.toInstant().atZone(zone).toLocalDate());
  }
}
