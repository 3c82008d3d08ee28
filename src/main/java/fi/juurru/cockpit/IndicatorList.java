package fi.juurru.cockpit;

import fi.juurru.export.Sheet;
import fi.juurru.export.SheetColumn;
import fi.juurru.export.SheetFormat;
import fi.juurru.indicator.Figure;
import fi.juurru.indicator.FigureRow;
import fi.juurru.indicator.Indicator;
import fi.juurru.indicator.IndicatorFigures;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.CoordinatedAreas;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * All figures of the areas that the person who asks coordinates, by unit and method and with their
 * sums: for programs as JSON, for a spreadsheet as Excel and CSV.
 */
@RestController
@RequestMapping({"/api/progress/indicators", "/camunda/api/juurru/progress/indicators"})
class IndicatorList {

  private final CoordinatedAreas areas;
  private final IndicatorFigures figures;
  private final PlaceNames names;
  private final Texts texts;

  IndicatorList(CoordinatedAreas areas, IndicatorFigures figures, PlaceNames names, Texts texts) {
    this.areas = areas;
    this.figures = figures;
    this.names = names;
    this.texts = texts;
  }

  /**
   * A figure somewhere, in codes and in the reader's language.
   *
   * @param indicator its number, such as {@code K-11}
   * @param area null: of all areas of the asker; likewise method and unit
   * @param method empty where what is counted names no method
   * @param hidden whether the figures may not be told, as too few people stand behind them
   */
  record ShownFigure(
      String indicator,
      Figure figure,
      String name,
      Figure.Kind kind,
      String area,
      String method,
      String unit,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal value,
      boolean hidden) {}

  /** 401 for nobody, 403 for who coordinates no area. */
  @GetMapping
  List<ShownFigure> all() {
    return of(areas.ofAsker());
  }

  private List<ShownFigure> of(List<Area> own) {
    return Arrays.stream(Indicator.values())
        .flatMap(indicator -> figures.of(indicator, own).stream().map(row -> shown(indicator, row)))
        .toList();
  }

  /** The same as an Excel workbook. */
  @GetMapping("/file.xlsx")
  void excel(HttpServletResponse answer) throws IOException {
    SheetFormat.XLSX.send(sheet(), Locale.forLanguageTag(texts.language()), answer);
  }

  /** The same as Excel in the reader's language opens it. */
  @GetMapping("/file.csv")
  void csv(HttpServletResponse answer) throws IOException {
    SheetFormat.CSV.send(sheet(), Locale.forLanguageTag(texts.language()), answer);
  }

  private ShownFigure shown(Indicator indicator, FigureRow row) {
    return new ShownFigure(
        indicator.code(),
        row.figure(),
        texts.of(row.figure().finnish()),
        row.figure().kind(),
        row.area(),
        row.method(),
        row.unit(),
        row.numerator(),
        row.denominator(),
        row.value(),
        row.isHidden());
  }

  private Sheet sheet() {
    List<Area> own = areas.ofAsker();
    Map<String, String> known = names.of(own);
    String hidden = texts.of(SheetText.HIDDEN.finnish());
    return new Sheet(
        texts.of(SheetText.FIGURES.finnish()),
        Stream.of(
                SheetText.INDICATOR,
                SheetText.FIGURE,
                SheetText.AREA,
                SheetText.METHOD,
                SheetText.UNIT,
                SheetText.NUMERATOR,
                SheetText.DENOMINATOR,
                SheetText.VALUE)
            .map(head -> new SheetColumn(texts.of(head.finnish()), head.content()))
            .toList(),
        of(own).stream()
            .map(
                figure ->
                    Arrays.asList(
                        figure.indicator(),
                        figure.name(),
                        name(known, figure.area()),
                        name(known, figure.method()),
                        name(known, figure.unit()),
                        figure.numerator(),
                        figure.denominator(),
                        figure.hidden() ? hidden : figure.value())));
  }

  private String name(Map<String, String> known, String code) {
    return code == null ? texts.of(SheetText.ALL.finnish()) : known.getOrDefault(code, code);
  }
}
