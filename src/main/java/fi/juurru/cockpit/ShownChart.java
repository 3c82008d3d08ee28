package fi.juurru.cockpit;

import java.util.List;

/**
 * A chart on a page: the picture, what it says, and its values as a table.
 *
 * @param svg stands by itself
 */
record ShownChart(String title, String svg, String sentence, List<ChartValue> values) {

  /** A period, with its value or why there is none. */
  record ChartValue(String period, String value) {}
}
