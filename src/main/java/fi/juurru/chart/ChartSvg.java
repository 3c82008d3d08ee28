package fi.juurru.chart;

import fi.juurru.language.Texts;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Draws a series: a picture that stands by itself, in a page, in an {@code img}, in print and in
 * mail, and that tells its points in words. Reached by one press of Tab.
 */
@Component
public class ChartSvg {

  private static final String FONT = "system-ui, sans-serif";
  private static final String INK = "#1a1a1a";
  private static final int LETTERS = 16;
  private static final int PLOT = 230;
  private static final int SPARK_WIDTH = 120;
  private static final int SPARK_HEIGHT = 32;

  private final Texts texts;
  private final AtomicLong pictures = new AtomicLong();

  ChartSvg(Texts texts) {
    this.texts = texts;
  }

  /** The chart in a language. */
  public String of(Series series, Locale language, ChartWidth width) {
    Judgement judgement = Judgement.of(series);
    var words = new ChartWords(texts, language, series);
    var legend = new ChartLegend(judgement, words, width.pixels());
    ChartFrame frame = frame(judgement, words, width.pixels());
    String id = "chart" + pictures.incrementAndGet();
    int height = (int) frame.bottom() + 34 + legend.height() + 8;
    var svg = new SvgText();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "juurru-chart",
        "viewBox",
        "0 0 %d %d".formatted(width.pixels(), height),
        "width",
        width.pixels(),
        "height",
        height,
        "style",
        "max-width: 100%; height: auto",
        "lang",
        language.getLanguage(),
        "font-family",
        FONT,
        "font-size",
        LETTERS,
        "fill",
        INK,
        "role",
        "group",
        "tabindex",
        0,
        "aria-labelledby",
        id + "-title",
        "aria-describedby",
        id + "-text");
    svg.leaf("title", series.name(), "id", id + "-title");
    svg.leaf("desc", sentence(judgement, words), "id", id + "-text");
    svg.open("g", "aria-hidden", true);
    var plot = new ChartPlot(svg, judgement, frame, words);
    plot.pauses();
    plot.scale();
    if (!series.unit().isEmpty()) {
      svg.leaf("text", series.unit(), "x", 0, "y", LETTERS);
    }
    plot.parts();
    plot.path();
    plot.periods();
    legend.draw(svg, frame.bottom() + 34);
    svg.close("g");
    if (!series.points().isEmpty()) {
      svg.open("g", "role", "list", "aria-label", words.of(ChartText.VALUES));
      plot.points();
      svg.close("g");
    }
    return svg.close("svg").toString();
  }

  /** Room for the numbers on the left, in letters of the usual width. */
  private static ChartFrame frame(Judgement judgement, ChartWords words, int width) {
    double top = judgement.series().unit().isEmpty() ? 14 : 34;
    ChartFrame any = ChartFrame.of(judgement, 0, top, width, PLOT);
    int decimals = any.decimals(judgement.series().measure());
    int longest =
        any.lines().stream()
            .mapToInt(line -> words.number(line, decimals).length())
            .max()
            .orElse(1);
    double left = longest * 9.5 + 12;
    return ChartFrame.of(judgement, left, top, width - left - 8, PLOT);
  }

  /** One or a few sentences that say what the chart shows. */
  public String sentence(Series series, Locale language) {
    return sentence(Judgement.of(series), new ChartWords(texts, language, series));
  }

  private static String sentence(Judgement judgement, ChartWords words) {
    return new ChartSentence(judgement, words).text();
  }

  /** A small line for a row of a table: no scale, the newest value as its shape. */
  public String sparkline(Series series, Locale language) {
    Judgement judgement = Judgement.of(series);
    var words = new ChartWords(texts, language, series);
    var svg = new SvgText();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "juurru-sparkline",
        "viewBox",
        "0 0 %d %d".formatted(SPARK_WIDTH, SPARK_HEIGHT),
        "width",
        SPARK_WIDTH,
        "height",
        SPARK_HEIGHT,
        "role",
        "img");
    svg.leaf("title", series.name() + ". " + sentence(judgement, words));
    ChartFrame frame = ChartFrame.ofValues(series, 2, 8, SPARK_WIDTH - 12, SPARK_HEIGHT - 16);
    var plot = new ChartPlot(svg, judgement, frame, words);
    plot.pauses();
    plot.path();
    int latest = series.latest();
    if (latest >= 0) {
      double y = frame.y(series.points().get(latest).value());
      ChartShapes.draw(svg, judgement.signal(latest), frame.x(latest), y);
    }
    return svg.close("svg").toString();
  }
}
