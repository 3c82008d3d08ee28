package fi.juurru.chart;

/** What kind of figure is shown. */
public enum Measure {
  /** Between 0 and 1, shown in per cent. */
  SHARE(0, 1),
  /** How many or how much: never below zero. */
  AMOUNT(0, Double.POSITIVE_INFINITY),
  /** What may be below zero too, such as a change. */
  ANY(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private final double least;
  private final double most;

  Measure(double least, double most) {
    this.least = least;
    this.most = most;
  }

  /** A limit cut to what there can be: for drawing only, it judges as it was reckoned. */
  double cut(double limit) {
    return Math.min(most, Math.max(least, limit));
  }
}
