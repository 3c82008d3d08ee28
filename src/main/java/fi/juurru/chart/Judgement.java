package fi.juurru.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a series tells: how each part is drawn, which values differ from ordinary variation, and how
 * the newest one stands.
 *
 * @param signal of the newest value; null where there are too few to judge
 * @param target null where nothing can be said of one
 */
public record Judgement(Series series, List<ChartPart> parts, Signal signal, TargetVerdict target) {

  /** Judges a whole series. */
  public static Judgement of(Series series) {
    List<ChartPart> parts = parts(series);
    int latest = series.latest();
    if (latest < 0) {
      return new Judgement(series, parts, null, null);
    }
    ChartPart part = part(parts, latest);
    Xmr limits = part.limits();
    return new Judgement(
        series,
        parts,
        signal(part, latest, series.better()),
        limits == null ? null : TargetVerdict.of(limits, series.target(), series.better()));
  }

  private static Signal signal(ChartPart part, int latest, Better better) {
    if (part.limits() != null) {
      return Signal.of(part.marks(latest), better);
    }
    if (part.run() == null) {
      return null;
    }
    boolean moved = part.run().shifted() || part.run().crossedTooSeldom();
    return moved ? Signal.CHANGE : Signal.ORDINARY;
  }

  /** A new start counts from the first period that lies wholly after it. */
  private static List<ChartPart> parts(Series series) {
    List<Observation> points = series.points();
    List<ChartPart> parts = new ArrayList<>();
    int first = 0;
    NewStart start = null;
    for (NewStart next :
        series.newStarts().stream().sorted(Comparator.comparing(NewStart::day)).toList()) {
      int from = first;
      while (from < points.size() && points.get(from).begins().isBefore(next.day())) {
        from++;
      }
      if (from == points.size()) {
        break;
      }
      if (from > first) {
        parts.add(ChartPart.of(points, first, from, start));
      }
      first = from;
      start = next;
    }
    parts.add(ChartPart.of(points, first, points.size(), start));
    return parts;
  }

  private static ChartPart part(List<ChartPart> parts, int point) {
    return parts.stream().filter(part -> part.has(point)).findFirst().orElseThrow();
  }

  ChartPart latestPart() {
    return part(parts, series.latest());
  }

  Set<ChartRule> marks(int point) {
    return part(parts, point).marks(point);
  }

  Signal signal(int point) {
    return Signal.of(marks(point), series.better());
  }
}
