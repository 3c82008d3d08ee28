package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.export.Sheet;
import fi.juurru.export.SheetColumn;
import fi.juurru.export.SheetFormat;
import fi.juurru.indicator.Figure;
import fi.juurru.indicator.FigureRow;
import fi.juurru.indicator.KeptFigures;
import fi.juurru.indicator.KeptFigures.MonthFigure;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.CoordinatedAreas;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * A figure as it was at the end of each month, in the areas that the person who asks coordinates:
 * also of months whose history is removed.
 */
@RestController
@RequestMapping({"/api/progress/months/{figure}", "/camunda/api/juurru/progress/months/{figure}"})
class MonthList {

  private static final int YEARS = 3;

  private final CoordinatedAreas areas;
  private final KeptFigures kept;
  private final PlaceNames names;
  private final Texts texts;
  private final CalendarProperties calendar;

  MonthList(
      CoordinatedAreas areas,
      KeptFigures kept,
      PlaceNames names,
      Texts texts,
      CalendarProperties calendar) {
    this.areas = areas;
    this.kept = kept;
    this.names = names;
    this.texts = texts;
    this.calendar = calendar;
  }

  /**
   * A figure of a month.
   *
   * @param method null: of all methods of the area, empty where what is counted names none
   * @param unit null: of all units
   * @param hidden whether the figures may not be told, as too few people stand behind them
   */
  record ShownMonth(
      YearMonth month,
      String area,
      String method,
      String unit,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal value,
      boolean hidden) {}

  /**
   * The last three years, the oldest month first; 404 for what is no figure's name, none where the
   * figure is not kept by month.
   */
  @GetMapping
  List<ShownMonth> all(@PathVariable String figure) {
    return of(figure, areas.ofAsker()).map(MonthList::shown).toList();
  }

  /** The same as an Excel workbook. */
  @GetMapping("/file.xlsx")
  void excel(@PathVariable String figure, HttpServletResponse answer) throws IOException {
    SheetFormat.XLSX.send(sheet(figure), Locale.forLanguageTag(texts.language()), answer);
  }

  /** The same as Excel in the reader's language opens it. */
  @GetMapping("/file.csv")
  void csv(@PathVariable String figure, HttpServletResponse answer) throws IOException {
    SheetFormat.CSV.send(sheet(figure), Locale.forLanguageTag(texts.language()), answer);
  }

  private Stream<MonthFigure> of(String figure, List<Area> own) {
    YearMonth from = YearMonth.from(calendar.today()).minusYears(YEARS);
    return kept.of(named(figure), own, from).stream();
  }

  private static Figure named(String figure) {
    return Arrays.stream(Figure.values())
        .filter(known -> known.name().equals(figure))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ShownMonth shown(MonthFigure month) {
    FigureRow row = month.row();
    return new ShownMonth(
        month.month(),
        row.area(),
        row.method(),
        row.unit(),
        row.numerator(),
        row.denominator(),
        row.value(),
        row.isHidden());
  }

  private Sheet sheet(String figure) {
    List<Area> own = areas.ofAsker();
    Map<String, String> known = names.of(own);
    String all = texts.of(SheetText.ALL.finnish());
    String hidden = texts.of(SheetText.HIDDEN.finnish());
    return new Sheet(
        texts.of(named(figure).finnish()),
        Stream.of(
                SheetText.MONTH,
                SheetText.AREA,
                SheetText.METHOD,
                SheetText.UNIT,
                SheetText.NUMERATOR,
                SheetText.DENOMINATOR,
                SheetText.VALUE)
            .map(head -> new SheetColumn(texts.of(head.finnish()), head.content()))
            .toList(),
        of(figure, own)
            .map(
                month ->
                    Arrays.asList(
                        month.month().toString(),
                        known.get(month.row().area()),
                        name(known, month.row().method(), all),
                        name(known, month.row().unit(), all),
                        month.row().numerator(),
                        month.row().denominator(),
                        month.row().isHidden() ? hidden : month.row().value())));
  }

  private static String name(Map<String, String> known, String code, String all) {
    return code == null ? all : known.getOrDefault(code, code);
  }
}
