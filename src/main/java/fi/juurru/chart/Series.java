package fi.juurru.chart;

import java.util.List;

/**
 * A figure over time. It is given whole, from its first period on: limits are made by the first
 * twelve values and stay, so that a series cut at its beginning would be judged by others.
 *
 * @param name in the reader's language
 * @param unit likewise, such as {@code työpäivää}; empty for none and for shares
 * @param target null where the method's owner gave none
 */
public record Series(
    String name,
    String unit,
    Measure measure,
    Better better,
    Double target,
    List<Observation> points,
    List<NewStart> newStarts) {

  /** Keeps what it was given. */
  public Series {
    points = List.copyOf(points);
    newStarts = List.copyOf(newStarts);
  }

  /** The newest value's place; -1 for none. */
  int latest() {
    for (int i = points.size() - 1; i >= 0; i--) {
      if (points.get(i).isKnown()) {
        return i;
      }
    }
    return -1;
  }
}
