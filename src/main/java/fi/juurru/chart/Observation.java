package fi.juurru.chart;

import java.time.LocalDate;

/**
 * One period of a series.
 *
 * @param label as people read it, such as {@code 11/2026}
 * @param begins first day of the period
 * @param value null for a gap
 * @param numerator of a rate, shown beside it; null where the value is none, or hidden
 * @param denominator likewise
 * @param gap why there is no value; null where there is one
 */
public record Observation(
    String label, LocalDate begins, Double value, Long numerator, Long denominator, Gap gap) {

  /** A gap and a value exclude each other. */
  public Observation {
    if ((value == null) == (gap == null)) {
      throw new IllegalArgumentException("Either a value or why there is none: " + label);
    }
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException("No figure: " + label);
    }
  }

  /** A value that is no rate. */
  public static Observation of(String label, LocalDate begins, double value) {
    return new Observation(label, begins, value, null, null, null);
  }

  /** A rate; of nothing there is none, which is a gap. */
  public static Observation rate(String label, LocalDate begins, long numerator, long denominator) {
    return denominator == 0
        ? missing(label, begins, Gap.UNKNOWN)
        : new Observation(
            label, begins, (double) numerator / denominator, numerator, denominator, null);
  }

  /** A period without a value. */
  public static Observation missing(String label, LocalDate begins, Gap gap) {
    return new Observation(label, begins, null, null, null, gap);
  }

  boolean isKnown() {
    return value != null;
  }
}
