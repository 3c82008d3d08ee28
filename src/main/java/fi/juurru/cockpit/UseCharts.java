package fi.juurru.cockpit;

import fi.juurru.chart.Better;
import fi.juurru.chart.ChartSvg;
import fi.juurru.chart.ChartWidth;
import fi.juurru.chart.Gap;
import fi.juurru.chart.Measure;
import fi.juurru.chart.Observation;
import fi.juurru.chart.Series;
import fi.juurru.cockpit.ShownChart.ChartValue;
import fi.juurru.cockpit.UseByMonth.UseMonth;
import fi.juurru.language.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws how often a method was used. */
@Component
class UseCharts {

  private final ChartSvg charts;
  private final Texts texts;

  UseCharts(ChartSvg charts, Texts texts) {
    this.charts = charts;
    this.texts = texts;
  }

  /**
   * Months of one unit or of several, which are added up.
   *
   * @param place what the chart is about
   */
  Series series(String place, List<UseMonth> months) {
    var byMonth =
        months.stream()
            .collect(Collectors.groupingBy(UseMonth::month, TreeMap::new, Collectors.toList()));
    return new Series(
        texts.of(StoryText.USES.finnish()) + ": " + place,
        texts.of(StoryText.TIMES.finnish()),
        Measure.AMOUNT,
        Better.UP,
        null,
        byMonth.entrySet().stream().map(month -> point(month.getKey(), month.getValue())).toList(),
        List.of());
  }

  private static Observation point(LocalDate month, List<UseMonth> units) {
    String label = month.getMonthValue() + "/" + month.getYear();
    List<Long> reported = units.stream().map(UseMonth::uses).filter(uses -> uses != null).toList();
    if (reported.isEmpty()) {
      boolean paused = units.stream().allMatch(UseMonth::paused);
      return Observation.missing(label, month, paused ? Gap.PAUSE : Gap.UNKNOWN);
    }
    return Observation.of(label, month, reported.stream().mapToLong(uses -> uses).sum());
  }

  /** In the reader's language. */
  ShownChart drawn(Series series, ChartWidth width) {
    return new ShownChart(
        series.name(),
        charts.of(series, language(), width),
        sentence(series),
        series.points().stream()
            .map(point -> new ChartValue(point.label(), value(point)))
            .toList());
  }

  /** A value in words; a gap says why there is none. */
  String value(Observation point) {
    return point.value() == null
        ? texts.of(point.gap().finnish())
        : String.valueOf(Math.round(point.value()));
  }

  /** A line without a scale, for a row of a table. */
  String sparkline(Series series) {
    return charts.sparkline(series, language());
  }

  /** What a chart says, in words. */
  String sentence(Series series) {
    return charts.sentence(series, language());
  }

  private Locale language() {
    return Locale.forLanguageTag(texts.language());
  }
}
