package fi.juurru.cockpit;

import fi.juurru.indicator.Figure;
import fi.juurru.indicator.FigureRow;
import fi.juurru.indicator.Indicator;
import fi.juurru.indicator.IndicatorFigures;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Figures as people read them, grouped by what they tell. */
@Component
class ShownFigures {

  private final IndicatorFigures figures;
  private final Texts texts;

  ShownFigures(IndicatorFigures figures, Texts texts) {
    this.figures = figures;
    this.texts = texts;
  }

  /**
   * A figure.
   *
   * @param place name of the method or area that it is about; empty for all
   * @param value such as {@code 75 %}
   * @param counted of how many, such as {@code 6/8}; empty for none
   */
  record FigureLine(String name, String place, String value, String counted) {}

  /** An indicator, such as {@code K-11}, with its figures. */
  record FigureGroup(String indicator, String name, List<FigureLine> figures) {}

  /**
   * The figures of these indicators that a page asks for; an indicator without any is left out.
   *
   * @param place which code says what a figure is about
   * @param names of the places
   */
  List<FigureGroup> of(
      Collection<Indicator> indicators,
      List<Area> areas,
      Predicate<FigureRow> wanted,
      Function<FigureRow, String> place,
      Map<String, String> names) {
    return indicators.stream()
        .map(
            indicator ->
                new FigureGroup(
                    indicator.code(),
                    texts.of(indicator.finnish()),
                    figures.of(indicator, areas).stream()
                        .filter(wanted)
                        .map(row -> line(row, names.getOrDefault(place.apply(row), "")))
                        .toList()))
        .filter(group -> !group.figures().isEmpty())
        .toList();
  }

  private FigureLine line(FigureRow row, String place) {
    return new FigureLine(texts.of(row.figure().finnish()), place, value(row), counted(row));
  }

  /** A value as the reader writes it, or that it is not told. */
  String value(FigureRow row) {
    if (row.isHidden()) {
      return texts.of(SheetText.HIDDEN.finnish());
    }
    if (row.figure().kind() == Figure.Kind.SHARE) {
      return NumberFormat.getPercentInstance(Locale.forLanguageTag(texts.language()))
          .format(row.value());
    }
    BigDecimal rounded = row.value().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return texts.number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  /** Of how many; empty where that is not known. */
  static String counted(FigureRow row) {
    return row.numerator() == null || row.denominator() == null
        ? ""
        : whole(row.numerator()) + "/" + whole(row.denominator());
  }

  private static String whole(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
