package fi.juurru;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which days a date field takes, reckoned from the day on which it is answered; its property {@code
 * span} names it in small letters. A mistyped year (1926, 3026) would otherwise stand in the way of
 * everything that waits for the day.
 */
public enum DateSpan implements Wording {
  /** What has happened: a meeting that was held. */
  PAST(Period.ofYears(2), Period.ZERO, "Tänään tai aiemmin"),

  /** What may have happened years ago: a training. */
  LONG_PAST(Period.ofYears(20), Period.ZERO, "Tänään tai aiemmin"),

  /** What is agreed: a due date, a meeting to come. */
  FUTURE(Period.ZERO, Period.ofYears(3), "Tänään tai myöhemmin"),

  /** What may lie far ahead: the end of a funding. */
  LONG_FUTURE(Period.ZERO, Period.ofYears(10), "Tänään tai myöhemmin"),

  /** What may have happened or be ahead. */
  AROUND(Period.ofYears(2), Period.ofYears(3), "Mennyt tai tuleva päivä"),

  /** For forms from before there were spans, whose tasks may still be open. */
  ANY(Period.ofYears(20), Period.ofYears(10), "Mennyt tai tuleva päivä");

  private final Period before;
  private final Period after;
  private final String text;

  DateSpan(Period before, Period after, String text) {
    this.before = before;
    this.after = after;
    this.text = text;
  }

  /** The span of this name as it stands in a form; empty where there is none of this name. */
  public static Optional<DateSpan> named(String name) {
    return Arrays.stream(values())
        .filter(span -> span != ANY && span.propertyValue().equals(name))
        .findFirst();
  }

  /** What a form's property says, such as {@code longPast}. */
  public String propertyValue() {
    String name = name().toLowerCase(Locale.ROOT);
    int seam = name.indexOf('_');
    return seam < 0
        ? name
        : name.substring(0, seam)
            + Character.toUpperCase(name.charAt(seam + 1))
            + name.substring(seam + 2);
  }

  public LocalDate earliest(LocalDate today) {
    return today.minus(before);
  }

  public LocalDate latest(LocalDate today) {
    return today.plus(after);
  }

  /** What the form says under the field. */
  @Override
  public String finnish() {
    return text;
  }
}
