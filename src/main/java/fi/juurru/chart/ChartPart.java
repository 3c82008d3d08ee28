package fi.juurru.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands between two new starts.
 *
 * @param first place of its first point in the series
 * @param end place after its last one
 * @param run median and its tests from six values on, until there are limits; else null
 * @param limits from twelve values on, made by the first twelve; else null
 * @param start why it begins; null for the beginning of the series
 */
record ChartPart(
    int first,
    int end,
    RunChart run,
    Xmr limits,
    List<Set<ChartRule>> marks,
    int[] known,
    NewStart start) {

  static ChartPart of(List<Observation> points, int first, int end, NewStart start) {
    int[] known = IntStream.range(first, end).filter(i -> points.get(i).isKnown()).toArray();
    double[] values = IntStream.of(known).mapToDouble(i -> points.get(i).value()).toArray();
    if (values.length >= Xmr.FEWEST) {
      Xmr limits = Xmr.of(Arrays.copyOf(values, Xmr.FEWEST));
      var marks = FourRules.marks(values, limits);
      return new ChartPart(first, end, null, limits, marks, known, start);
    }
    RunChart run = values.length >= RunChart.FEWEST ? RunChart.of(values) : null;
    return new ChartPart(first, end, run, null, List.of(), known, start);
  }

  boolean has(int point) {
    return point >= first && point < end;
  }

  /** By which rules a point of the series is marked. */
  Set<ChartRule> marks(int point) {
    int place = Arrays.binarySearch(known, point);
    return limits == null || place < 0 ? Set.of() : marks.get(place);
  }

  /** Too few values to draw a line through. */
  boolean isOfDots() {
    return run == null && limits == null;
  }
}
