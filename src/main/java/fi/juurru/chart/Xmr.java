package fi.juurru.chart;

import java.util.stream.IntStream;

/**
 * Centre and limits of single values (XmR chart). Moving ranges that are far out of the ordinary
 * are left out once, so that one odd month does not widen the limits around itself; NHS's
 * spreadsheet does not do that, its library NHSRplotthedots does.
 *
 * @param movingRange mean moving range that the limits are made of
 * @param unscreened the same with all of them
 */
public record Xmr(double mean, double movingRange, double unscreened) {

  /** Values that limits need. */
  public static final int FEWEST = 12;

  private static final double FAR_OUT = 3.267;
  private static final double LIMIT = 2.66;

  /** Of values in their order, gaps left out. */
  public static Xmr of(double... values) {
    if (values.length < FEWEST) {
      throw new IllegalArgumentException(values.length + " values make no limits");
    }
    double[] ranges =
        IntStream.range(1, values.length)
            .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
            .toArray();
    double all = Compared.mean(ranges);
    double[] ordinary =
        IntStream.range(0, ranges.length)
            .filter(i -> Compared.of(ranges[i], FAR_OUT * all) < 0)
            .mapToDouble(i -> ranges[i])
            .toArray();
    double kept = ordinary.length == 0 ? all : Compared.mean(ordinary);
    return new Xmr(Compared.mean(values), kept, all);
  }

  /** Lower limit; may be where no value can be. */
  public double lower() {
    return mean - LIMIT * movingRange;
  }

  /** Upper limit. */
  public double upper() {
    return mean + LIMIT * movingRange;
  }

  /** Two thirds of the way to the lower limit. */
  public double nearLower() {
    return mean - LIMIT * movingRange * 2 / 3;
  }

  /** Two thirds of the way to the upper limit. */
  public double nearUpper() {
    return mean + LIMIT * movingRange * 2 / 3;
  }
}
