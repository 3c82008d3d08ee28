package fi.juurru.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a period and a value stand in a picture.
 *
 * @param step between two lines of the scale
 */
record ChartFrame(
    double left,
    double top,
    double width,
    double height,
    int periods,
    double low,
    double high,
    double step) {

  private static final int LINES = 4;
  private static final double ROUNDING = 1e-9;

  /** With room for the limits and the target. */
  static ChartFrame of(Judgement judgement, double left, double top, double width, double height) {
    Series series = judgement.series();
    Stream<Double> lines =
        Stream.concat(
            judgement.parts().stream()
                .map(ChartPart::limits)
                .filter(Objects::nonNull)
                .flatMap(limits -> Stream.of(limits.lower(), limits.upper()))
                .map(series.measure()::cut),
            Stream.ofNullable(series.target()));
    return of(series, lines, left, top, width, height);
  }

  /** With room for the values alone. */
  static ChartFrame ofValues(Series series, double left, double top, double width, double height) {
    return of(series, Stream.empty(), left, top, width, height);
  }

  private static ChartFrame of(
      Series series, Stream<Double> lines, double left, double top, double width, double height) {
    Stream<Double> values =
        series.points().stream().filter(Observation::isKnown).map(Observation::value);
    var shown = Stream.concat(values, lines).mapToDouble(value -> value).summaryStatistics();
    double least = shown.getCount() == 0 ? 0 : shown.getMin();
    double most = shown.getCount() == 0 ? 0 : shown.getMax();
    double low = least >= 0 && least < most / 2 ? 0 : least;
    double step = step(most - low, Math.max(Math.abs(most), Math.abs(low)));
    double bottom = Math.floor(low / step + ROUNDING) * step;
    double upmost = Math.max(bottom + step, Math.ceil(most / step - ROUNDING) * step);
    return new ChartFrame(left, top, width, height, series.points().size(), bottom, upmost, step);
  }

  /** 1, 2 or 5 of some power of ten. */
  private static double step(double range, double size) {
    double rough = (range > size * ROUNDING ? range : size == 0 ? LINES : size) / LINES;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double times = rough / power;
    return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
  }

  double x(int period) {
    return left + width * (period + 0.5) / Math.max(1, periods);
  }

  double y(double value) {
    return top + height - height * (value - low) / (high - low);
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /** Half a period. */
  double half() {
    return width / Math.max(1, periods) / 2;
  }

  List<Double> lines() {
    List<Double> lines = new ArrayList<>();
    for (int i = 0; low + i * step <= high + step / 1e6; i++) {
      lines.add(low + i * step);
    }
    return lines;
  }

  /** Decimals that tell the lines apart; of a share in per cent. */
  int decimals(Measure measure) {
    double least = measure == Measure.SHARE ? step * 100 : step;
    return least >= 1 - ROUNDING ? 0 : (int) Math.ceil(-Math.log10(least) - ROUNDING);
  }
}
