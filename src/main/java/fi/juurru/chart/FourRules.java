package fi.juurru.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The four rules of an XmR chart, and no more: each further one would add false alarms. */
final class FourRules {

  private static final int RUN = 7;

  private final double[] values;
  private final Xmr limits;
  private final List<Set<ChartRule>> marks = new ArrayList<>();

  private FourRules(double[] values, Xmr limits) {
    this.values = values;
    this.limits = limits;
    for (int i = 0; i < values.length; i++) {
      marks.add(EnumSet.noneOf(ChartRule.class));
    }
  }

  /** What each value is marked by; all that make a run together are. */
  static List<Set<ChartRule>> marks(double[] values, Xmr limits) {
    var rules = new FourRules(values, limits);
    for (int i = 0; i < values.length; i++) {
      rules.outside(i);
    }
    for (int first = 0; first + RUN <= values.length; first++) {
      rules.trend(first);
      rules.oneSide(first);
    }
    for (int first = 0; first + 3 <= values.length; first++) {
      rules.twoOfThree(first);
    }
    return rules.marks;
  }

  private void outside(int i) {
    if (Compared.of(values[i], limits.upper()) > 0) {
      marks.get(i).add(ChartRule.ABOVE_LIMIT);
    } else if (Compared.of(values[i], limits.lower()) < 0) {
      marks.get(i).add(ChartRule.BELOW_LIMIT);
    }
  }

  private void trend(int first) {
    int[] steps =
        IntStream.range(first + 1, first + RUN)
            .map(i -> Compared.of(values[i], values[i - 1]))
            .toArray();
    markIf(IntStream.of(steps).allMatch(step -> step > 0), first, ChartRule.RISING);
    markIf(IntStream.of(steps).allMatch(step -> step < 0), first, ChartRule.FALLING);
  }

  private void oneSide(int first) {
    int[] sides =
        IntStream.range(first, first + RUN)
            .map(i -> Compared.of(values[i], limits.mean()))
            .toArray();
    markIf(IntStream.of(sides).allMatch(side -> side > 0), first, ChartRule.ABOVE_MEAN);
    markIf(IntStream.of(sides).allMatch(side -> side < 0), first, ChartRule.BELOW_MEAN);
  }

  private void markIf(boolean all, int first, ChartRule rule) {
    if (all) {
      IntStream.range(first, first + RUN).forEach(i -> marks.get(i).add(rule));
    }
  }

  private void twoOfThree(int first) {
    markTwo(
        beyond(first, i -> Compared.of(values[i], limits.nearUpper()) > 0), ChartRule.NEAR_UPPER);
    markTwo(
        beyond(first, i -> Compared.of(values[i], limits.nearLower()) < 0), ChartRule.NEAR_LOWER);
  }

  private static int[] beyond(int first, IntPredicate isBeyond) {
    return IntStream.range(first, first + 3).filter(isBeyond).toArray();
  }

  private void markTwo(int[] beyond, ChartRule rule) {
    if (beyond.length >= 2) {
      IntStream.of(beyond).forEach(i -> marks.get(i).add(rule));
    }
  }
}
