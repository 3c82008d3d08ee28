package fi.juurru.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Dates and times, which are ISO texts. */
final class DateRules {

  private static final Pattern TIME =
      Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(Z|[+-]\\d\\d:\\d\\d)?");

  private DateRules() {}

  static void check(Field field, String text, LocalDate today, Object before, Problems problems) {
    String kind = field.component().path("subtype").asText("date");
    String[] parts = kind.equals("datetime") ? text.split("T", 2) : new String[] {text, text};
    if (parts.length < 2 || !kind.equals("date") && !TIME.matcher(parts[1]).matches()) {
      problems.add(field, Fault.DATE);
    } else if (!kind.equals("time")) {
      checkDate(field, parts[0], today, text.equals(before), problems);
    }
  }

  private static void checkDate(
      Field field, String text, LocalDate today, boolean isUnchanged, Problems problems) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() < 1900 || date.getYear() > 9999) {
        problems.add(field, Fault.DATE);
      } else if (field.component().path("disallowPassedDates").asBoolean()
          && date.isBefore(today)
          && !isUnchanged) {
        problems.add(field, Fault.PAST);
      }
    } catch (DateTimeParseException e) {
      problems.add(field, Fault.DATE);
    }
  }
}
