package fi.juurru.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the lines and shapes of a chart mean: rows under it, each begun by a piece of its own. */
final class ChartLegend {

  private static final int ROW = 24;
  private static final int INDENT = 44;
  private static final double LETTER = 8.4;

  private record LegendEntry(String text, String dashes, String colour, Signal signal, Gap gap) {}

  private record LegendRow(LegendEntry entry, String text) {}

  private final List<LegendRow> lines = new ArrayList<>();

  ChartLegend(Judgement judgement, ChartWords words, int width) {
    int most = (int) ((width - INDENT) / LETTER);
    for (LegendEntry entry : entries(judgement, words)) {
      LegendEntry head = entry;
      for (String text : wrapped(entry.text(), most)) {
        lines.add(new LegendRow(head, text));
        head = null;
      }
    }
  }

  private static List<LegendEntry> entries(Judgement judgement, ChartWords words) {
    List<LegendEntry> entries = new ArrayList<>();
    Series series = judgement.series();
    if (series.latest() >= 0) {
      ChartPart part = judgement.latestPart();
      if (part.limits() != null) {
        Xmr limits = part.limits();
        entries.add(line(words.of(ChartText.MEAN, words.number(limits.mean())), "none"));
        entries.add(
            line(
                words.of(
                    ChartText.LIMITS, words.limit(limits.lower()), words.limit(limits.upper())),
                "8 5"));
      } else if (part.run() != null) {
        entries.add(line(words.of(ChartText.MEDIAN, words.number(part.run().median())), "none"));
      }
    }
    if (series.target() != null) {
      String target = words.of(ChartText.TARGET_LINE, words.withUnit(series.target()));
      entries.add(new LegendEntry(target, "14 4 2 4", ChartPlot.TARGET, null, null));
    }
    judgement.parts().stream()
        .filter(part -> part.start() != null)
        .map(
            part -> new LegendEntry(words.start(part.start()), "1 4", ChartPlot.TARGET, null, null))
        .forEach(entries::add);
    Set<Signal> seen = EnumSet.noneOf(Signal.class);
    for (int i = 0; i < series.points().size(); i++) {
      seen.add(judgement.signal(i));
    }
    seen.remove(Signal.ORDINARY);
    seen.forEach(
        signal -> entries.add(new LegendEntry(words.of(signal), null, null, signal, null)));
    Stream.of(Gap.PAUSE, Gap.HIDDEN)
        .filter(gap -> series.points().stream().anyMatch(point -> point.gap() == gap))
        .forEach(gap -> entries.add(new LegendEntry(words.of(gap), null, null, null, gap)));
    return entries;
  }

  private static LegendEntry line(String text, String dashes) {
    return new LegendEntry(text, dashes, Signal.ORDINARY.colour(), null, null);
  }

  private static List<String> wrapped(String text, int most) {
    List<String> rows = new ArrayList<>();
    var row = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!row.isEmpty() && row.length() + word.length() >= most) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : " ").append(word);
    }
    rows.add(row.toString());
    return rows;
  }

  int height() {
    return lines.size() * ROW;
  }

  void draw(SvgText svg, double top) {
    double y = top;
    for (LegendRow line : lines) {
      y += ROW;
      if (line.entry() != null) {
        piece(svg, line.entry(), y - 5.5);
      }
      svg.leaf("text", line.text(), "x", INDENT, "y", y);
    }
  }

  private static void piece(SvgText svg, LegendEntry entry, double y) {
    if (entry.signal() != null) {
      ChartShapes.draw(svg, entry.signal(), 18, y);
    } else if (entry.gap() == Gap.HIDDEN) {
      ChartShapes.hidden(svg, 18, y + 5);
    } else if (entry.gap() == Gap.PAUSE) {
      svg.empty("rect", "x", 2, "y", y - 8, "width", 34, "height", 16, "fill", ChartShapes.PAUSE);
    } else {
      svg.empty(
          "line",
          "x1",
          2,
          "x2",
          36,
          "y1",
          y,
          "y2",
          y,
          "stroke",
          entry.colour(),
          "stroke-width",
          2,
          "stroke-dasharray",
          entry.dashes());
    }
  }
}
