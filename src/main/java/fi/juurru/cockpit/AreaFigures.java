package fi.juurru.cockpit;

import fi.juurru.indicator.FigureRow;
import fi.juurru.indicator.Indicator;
import fi.juurru.indicator.IndicatorFigures;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Figures of whole areas side by side, in the order of their names: of all methods together, and of
 * no unit.
 */
@Component
class AreaFigures {

  private final IndicatorFigures figures;
  private final ShownFigures shown;
  private final Texts texts;

  AreaFigures(IndicatorFigures figures, ShownFigures shown, Texts texts) {
    this.figures = figures;
    this.shown = shown;
    this.texts = texts;
  }

  /** A figure of an area; both empty where there is nothing to count. */
  record AreaCell(String value, String counted) {}

  /**
   * A figure.
   *
   * @param indicator its number and name, such as {@code K-14 Huoleen vastaaminen}
   * @param cells in the order of the areas
   */
  record AreaLine(String indicator, String name, List<AreaCell> cells) {}

  /** The figures, with the names of the areas; more than one have a column for all of them. */
  record AreaTable(List<String> areas, List<AreaLine> lines) {}

  /**
   * What there is of some indicators.
   *
   * @param codes such as {@code K-14}; what is not counted yet is left out
   */
  AreaTable of(List<String> codes, List<Area> areas) {
    List<String> places =
        areas.size() == 1
            ? List.of(areas.get(0).code())
            : Stream.concat(areas.stream().map(Area::code), Stream.of((String) null)).toList();
    return new AreaTable(
        places.stream().map(place -> name(place, areas)).toList(),
        Arrays.stream(Indicator.values())
            .filter(indicator -> codes.contains(indicator.code()))
            .flatMap(indicator -> lines(indicator, areas, places))
            .toList());
  }

  private String name(String place, List<Area> areas) {
    return areas.stream()
        .filter(area -> area.code().equals(place))
        .map(Area::name)
        .findFirst()
        .orElseGet(() -> texts.of(SheetText.ALL.finnish()));
  }

  private Stream<AreaLine> lines(Indicator indicator, List<Area> areas, List<String> places) {
    var byFigure =
        figures.of(indicator, areas).stream()
            .filter(row -> row.unit() == null && row.method() == null)
            .collect(
                Collectors.groupingBy(FigureRow::figure, LinkedHashMap::new, Collectors.toList()));
    String group = indicator.code() + " " + texts.of(indicator.finnish());
    return byFigure.entrySet().stream()
        .map(
            figure ->
                new AreaLine(
                    group,
                    texts.of(figure.getKey().finnish()),
                    places.stream().map(place -> cell(figure.getValue(), place)).toList()));
  }

  private AreaCell cell(List<FigureRow> rows, String place) {
    return rows.stream()
        .filter(row -> Objects.equals(row.area(), place))
        .findFirst()
        .map(row -> new AreaCell(shown.value(row), ShownFigures.counted(row)))
        .orElse(new AreaCell("", ""));
  }
}
