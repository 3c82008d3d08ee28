package fi.juurru.chart;

import fi.juurru.Wording;
import fi.juurru.calendar.ShownDay;
import fi.juurru.language.Texts;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a chart says, in one language. */
final class ChartWords {

  private final Texts texts;
  private final Locale language;
  private final Series series;

  ChartWords(Texts texts, Locale language, Series series) {
    this.texts = texts;
    this.language = language;
    this.series = series;
  }

  String of(Wording words, Object... values) {
    return texts.in(language, words.finnish()).formatted(values);
  }

  /** With one decimal, as the language writes it: {@code 22,0} or {@code 22.0}. */
  String number(double value) {
    return number(value, 1);
  }

  String number(double value, int decimals) {
    NumberFormat format =
        series.measure() == Measure.SHARE
            ? NumberFormat.getPercentInstance(language)
            : NumberFormat.getNumberInstance(language);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  String withUnit(double value) {
    return series.unit().isEmpty() ? number(value) : number(value) + " " + series.unit();
  }

  /** A limit as it is drawn. */
  String limit(double limit) {
    return number(series.measure().cut(limit));
  }

  /** Such as {@code 11/2026: 22,0, yli ylärajan}, and for a rate {@code 45,0 % (9/20)}. */
  String point(Judgement judgement, int place) {
    Observation point = series.points().get(place);
    if (!point.isKnown()) {
      return point.label() + ": " + of(point.gap());
    }
    return point.label()
        + ": "
        + Stream.concat(
                Stream.of(value(point)), judgement.marks(place).stream().map(rule -> of(rule)))
            .collect(Collectors.joining(", "));
  }

  String value(Observation point) {
    String rate =
        point.numerator() == null || point.denominator() == null
            ? ""
            : " (%d/%d)".formatted(point.numerator(), point.denominator());
    return withUnit(point.value()) + rate;
  }

  String start(NewStart start) {
    return of(ChartText.START, ShownDay.of(start.day()), start.reason());
  }
}
