package fi.juurru.chart;

import java.util.List;
import java.util.Locale;

/** The lines and points of a chart. */
final class ChartPlot {

  private static final String GRID = "#dfe3e7";
  private static final String QUIET = "#767f88";
  private static final String LINE = "#8a949e";
  static final String TARGET = "#1a1a1a";

  private final SvgText svg;
  private final Judgement judgement;
  private final ChartFrame frame;
  private final ChartWords words;
  private final List<Observation> points;

  ChartPlot(SvgText svg, Judgement judgement, ChartFrame frame, ChartWords words) {
    this.svg = svg;
    this.judgement = judgement;
    this.frame = frame;
    this.words = words;
    this.points = judgement.series().points();
  }

  void scale() {
    int decimals = frame.decimals(judgement.series().measure());
    for (double line : frame.lines()) {
      line(frame.left(), frame.right(), line, GRID, "none", 1);
      svg.leaf(
          "text",
          words.number(line, decimals),
          "x",
          frame.left() - 8,
          "y",
          frame.y(line) + 5.5,
          "text-anchor",
          "end");
    }
  }

  void pauses() {
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).gap() == Gap.PAUSE) {
        svg.empty(
            "rect",
            "x",
            frame.x(i) - frame.half(),
            "y",
            frame.top(),
            "width",
            2 * frame.half(),
            "height",
            frame.height(),
            "fill",
            ChartShapes.PAUSE);
      }
    }
  }

  void parts() {
    Measure measure = judgement.series().measure();
    for (ChartPart part : judgement.parts()) {
      double from = frame.x(part.first()) - frame.half();
      double to = frame.x(part.end() - 1) + frame.half();
      if (part.start() != null) {
        svg.empty(
            "line",
            "x1",
            from,
            "x2",
            from,
            "y1",
            frame.top(),
            "y2",
            frame.bottom(),
            "stroke",
            TARGET,
            "stroke-dasharray",
            "1 4",
            "stroke-width",
            2,
            "stroke-linecap",
            "round");
      }
      if (part.limits() != null) {
        line(from, to, part.limits().mean(), QUIET, "none", 2);
        line(from, to, measure.cut(part.limits().upper()), QUIET, "8 5", 2);
        line(from, to, measure.cut(part.limits().lower()), QUIET, "8 5", 2);
      } else if (part.run() != null) {
        line(from, to, part.run().median(), QUIET, "none", 2);
      }
    }
    if (judgement.series().target() != null) {
      line(frame.left(), frame.right(), judgement.series().target(), TARGET, "14 4 2 4", 2);
    }
  }

  private void line(double from, double to, double value, String colour, String dashes, int wide) {
    double y = frame.y(value);
    svg.empty(
        "line",
        "x1",
        from,
        "x2",
        to,
        "y1",
        y,
        "y2",
        y,
        "stroke",
        colour,
        "stroke-width",
        wide,
        "stroke-dasharray",
        dashes);
  }

  /** Through neighbours only: a gap and a new start interrupt it, and dots have none. */
  void path() {
    var path = new StringBuilder();
    for (ChartPart part : judgement.parts()) {
      for (int i = part.first(); i < part.end() && !part.isOfDots(); i++) {
        if (points.get(i).isKnown()) {
          boolean begins = i == part.first() || !points.get(i - 1).isKnown();
          path.append(
              String.format(
                  Locale.ROOT,
                  "%s%.1f %.1f",
                  begins ? "M" : "L",
                  frame.x(i),
                  frame.y(points.get(i).value())));
        }
      }
    }
    if (!path.isEmpty()) {
      svg.empty("path", "d", path.toString(), "fill", "none", "stroke", LINE, "stroke-width", 2);
    }
  }

  /** Each of them named, as a list that is read point by point. */
  void points() {
    for (int i = 0; i < points.size(); i++) {
      svg.open("g", "role", "listitem").open("g", "role", "img");
      svg.leaf("title", words.point(judgement, i));
      if (points.get(i).isKnown()) {
        double y = frame.y(points.get(i).value());
        ChartShapes.draw(svg, judgement.signal(i), frame.x(i), y);
      } else if (points.get(i).gap() == Gap.HIDDEN) {
        ChartShapes.hidden(svg, frame.x(i), frame.bottom());
      }
      svg.close("g").close("g");
    }
  }

  /** As many labels as there is room for, the newest among them. */
  void periods() {
    int longest = points.stream().mapToInt(point -> point.label().length()).max().orElse(1);
    int every = (int) Math.ceil((longest * 9.0 + 24) / (2 * frame.half()));
    for (int i = points.size() - 1; i >= 0; i -= every) {
      double reach = longest * 4.5;
      double x = Math.min(frame.x(i), frame.right() + 8 - reach);
      if (x - reach >= 0) {
        svg.leaf(
            "text",
            points.get(i).label(),
            "x",
            x,
            "y",
            frame.bottom() + 22,
            "text-anchor",
            "middle");
      }
    }
  }
}
