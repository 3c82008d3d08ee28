package fi.juurru.chart;

import java.util.Locale;

/** A value as a small shape: each signal has one of its own, so that the colour says it twice. */
final class ChartShapes {

  private static final double SIZE = 6;

  /** Behind a time in which nothing was awaited. */
  static final String PAUSE = "#e6e9ec";

  private ChartShapes() {}

  static void draw(SvgText svg, Signal signal, double x, double y) {
    switch (signal) {
      case ORDINARY -> svg.empty("circle", "cx", x, "cy", y, "r", 4.5, "fill", signal.colour());
      case IMPROVEMENT ->
          polygon(svg, signal, x, y - SIZE - 1, x + SIZE + 1, y, x, y + SIZE + 1, x - SIZE - 1, y);
      case CONCERN ->
          polygon(
              svg, signal, x - SIZE, y - SIZE, x + SIZE, y - SIZE, x + SIZE, y + SIZE, x - SIZE,
              y + SIZE);
      case CHANGE ->
          polygon(svg, signal, x, y - SIZE - 1, x + SIZE + 1, y + SIZE, x - SIZE - 1, y + SIZE);
    }
  }

  /** A hollow square on the scale: something was there, and is not shown. */
  static void hidden(SvgText svg, double x, double y) {
    svg.empty(
        "rect",
        "x",
        x - 4,
        "y",
        y - 9,
        "width",
        8,
        "height",
        8,
        "fill",
        "none",
        "stroke",
        Signal.ORDINARY.colour());
  }

  private static void polygon(SvgText svg, Signal signal, double... corners) {
    var points = new StringBuilder();
    for (double corner : corners) {
      points.append(String.format(Locale.ROOT, "%.1f ", corner));
    }
    svg.empty("polygon", "points", points.toString().strip(), "fill", signal.colour());
  }
}
