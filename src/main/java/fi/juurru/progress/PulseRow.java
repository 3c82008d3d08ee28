package fi.juurru.progress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How people rated one statement, for reading.
 *
 * @param mean with one decimal; {@value #NONE} when too few rated it
 * @param distribution how many gave 1, 2, 3, 4 and 5; {@value #NONE} when too few rated it
 * @param before mean of the unit's previous round; {@value #NONE} when there is none
 * @param low whether the mean is in the lower half
 */
record PulseRow(String statement, String mean, String distribution, String before, boolean low) {

  static final String NONE = "–";
  static final PulseRow EMPTY = new PulseRow("", NONE, NONE, NONE, false);

  private static final double MIDDLE = 3;

  static PulseRow of(PulseRounds.Rated rated, String before) {
    if (rated.ratings().isEmpty()) {
      return new PulseRow(rated.wording(), NONE, NONE, before, false);
    }
    double mean = mean(rated);
    return new PulseRow(
        rated.wording(),
        String.format(Locale.forLanguageTag("fi"), "%.1f", mean),
        rated.ratings().stream().map(String::valueOf).collect(Collectors.joining(" · ")),
        before,
        mean < MIDDLE);
  }

  static double mean(PulseRounds.Rated rated) {
    List<Integer> counts = rated.ratings();
    double sum = 0;
    int people = 0;
    for (int index = 0; index < counts.size(); index++) {
      sum += counts.get(index) * (index + 1);
      people += counts.get(index);
    }
    return sum / people;
  }
}
