package fi.juurru.chart;

import java.util.stream.DoubleStream;

/** Figures held against each other: what differs by the rounding of the machine is equal. */
final class Compared {

  private static final double ROUNDING = 1e-9;

  private Compared() {}

  /** Below zero, zero or above, as the first is less than, as much as or more than the second. */
  static int of(double first, double second) {
    double tolerance = ROUNDING * Math.max(1e-3, Math.max(Math.abs(first), Math.abs(second)));
    return Math.abs(first - second) <= tolerance ? 0 : Double.compare(first, second);
  }

  static double mean(double[] values) {
    return DoubleStream.of(values).average().orElse(0);
  }
}
