package fi.juurru.form;

import fi.juurru.calendar.CalendarProperties.Pause;
import fi.juurru.calendar.ShownDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Dates and times, which are ISO texts. The component property {@code span} says which days are
 * meant, {@code notBefore} names the field whose day must not be later, and {@code mostMonths} how
 * many months later this one may be at most. With {@code outsidePauses} a day on which everybody is
 * away, as in July, is refused.
 */
final class DateRules {

  private static final Pattern TIME =
      Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(Z|[+-]\\d\\d:\\d\\d)?");

  private final Function<LocalDate, Optional<Pause>> pauses;

  /**
   * @param pauses the pause of every year that a day falls into
   */
  DateRules(Function<LocalDate, Optional<Pause>> pauses) {
    this.pauses = pauses;
  }

  void check(
      Field field,
      String text,
      LocalDate today,
      Situation situation,
      Object before,
      Problems problems) {
    String kind = field.component().path("subtype").asText("date");
    String[] parts = kind.equals("datetime") ? text.split("T", 2) : new String[] {text, text};
    if (parts.length < 2 || !kind.equals("date") && !TIME.matcher(parts[1]).matches()) {
      problems.add(field, Fault.DATE);
    } else if (!kind.equals("time")) {
      checkDate(field, parts[0], today, text.equals(before), problems);
      checkDistance(field, parts[0], situation.value(field.notBefore()), problems);
    }
  }

  private void checkDate(
      Field field, String text, LocalDate today, boolean isUnchanged, Problems problems) {
    if (!isDate(text)) {
      problems.add(field, Fault.DATE);
    } else if (!isUnchanged) {
      LocalDate date = LocalDate.parse(text);
      LocalDate earliest = field.span().earliest(today);
      LocalDate latest = field.span().latest(today);
      if (date.isBefore(earliest) || date.isAfter(latest)) {
        problems.add(field, Fault.SPAN, ShownDay.of(earliest) + "–" + ShownDay.of(latest));
      } else if (field.isOutsidePauses()) {
        pauses.apply(date).ifPresent(pause -> problems.add(field, Fault.IN_PAUSE, pause.shown()));
      }
    }
  }

  private static void checkDistance(Field field, String text, Object first, Problems problems) {
    if (first instanceof String day && isDate(day) && isDate(text)) {
      LocalDate earliest = LocalDate.parse(day);
      LocalDate latest = earliest.plusMonths(field.mostMonths());
      if (LocalDate.parse(text).isBefore(earliest)) {
        problems.add(field, Fault.TOO_EARLY, ShownDay.of(earliest));
      } else if (field.mostMonths() > 0 && LocalDate.parse(text).isAfter(latest)) {
        problems.add(field, Fault.TOO_LATE, ShownDay.of(latest));
      }
    }
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
