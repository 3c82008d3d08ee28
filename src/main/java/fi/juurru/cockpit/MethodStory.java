package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.chart.ChartWidth;
import fi.juurru.chart.Observation;
import fi.juurru.chart.Series;
import fi.juurru.cockpit.StageTable.UnitStages;
import fi.juurru.cockpit.UseByMonth.UseMonth;
import fi.juurru.indicator.Figure;
import fi.juurru.indicator.FigureRow;
import fi.juurru.indicator.Indicator;
import fi.juurru.indicator.IndicatorFigures;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.CoordinatedAreas;
import fi.juurru.organisation.Method;
import fi.juurru.organisation.Organisations;
import fi.juurru.progress.StageActivity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * How the introduction of a method goes in the areas of a coordinator: which unit has reached what
 * when, how people come from training to use, how often it is used. Units stand in the order of
 * their names.
 */
@Component
class MethodStory {

  private static final String FUNNEL = "K-05";

  private final CoordinatedAreas areas;
  private final Organisations organisations;
  private final StageTable stages;
  private final IndicatorFigures figures;
  private final ShownFigures shown;
  private final UseByMonth uses;
  private final UseCharts charts;
  private final Texts texts;
  private final CalendarProperties calendar;

  MethodStory(
      CoordinatedAreas areas,
      Organisations organisations,
      StageTable stages,
      IndicatorFigures figures,
      ShownFigures shown,
      UseByMonth uses,
      UseCharts charts,
      Texts texts,
      CalendarProperties calendar) {
    this.areas = areas;
    this.organisations = organisations;
    this.stages = stages;
    this.figures = figures;
    this.shown = shown;
    this.uses = uses;
    this.charts = charts;
    this.texts = texts;
    this.calendar = calendar;
  }

  /** A method to choose. */
  record MethodChoice(String method, String name, String maintainer) {}

  /** Something that can be reached, with its number, such as {@code V12}. */
  record StageColumn(String activity, String name, String stage) {}

  /**
   * A unit.
   *
   * @param open whether its introduction or sustaining runs
   * @param days by number of the activity; a dash for what does not concern the method
   */
  record UnitDays(String unit, String name, boolean open, Map<String, String> days) {}

  /**
   * A step from training to use, in an area.
   *
   * @param people how many came so far; null where that is not told
   */
  record FunnelStep(String name, String area, String value, String counted, BigDecimal people) {}

  /** How often a unit has used the method: its newest month, and a line of all of them. */
  record UnitUse(
      String unit, String name, String period, String value, String sentence, String line) {}

  /**
   * All of it, in the reader's language.
   *
   * @param chart of all units together; null where nothing has been reported
   */
  record StoryOfMethod(
      String method,
      String name,
      String day,
      List<StageColumn> columns,
      List<UnitDays> units,
      List<FunnelStep> funnel,
      ShownChart chart,
      List<UnitUse> uses) {}

  /** By name; 401 for nobody, 403 for who coordinates nothing. */
  List<MethodChoice> methods() {
    return own(areas.ofAsker())
        .map(method -> new MethodChoice(method.code(), method.name(), method.maintainer()))
        .toList();
  }

  private Stream<Method> own(List<Area> areas) {
    return areas.stream()
        .map(Area::organisation)
        .distinct()
        .flatMap(organisation -> organisations.methods(organisation).stream());
  }

  /**
   * The story of a method.
   *
   * @throws ResponseStatusException 401 for nobody, 403 for who coordinates nothing, 404 for a
   *     method of others or none
   */
  StoryOfMethod of(String code, ChartWidth width) {
    List<Area> own = areas.ofAsker();
    Method method =
        own(own)
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<UseMonth> months = uses.of(own, "", code);
    return new StoryOfMethod(
        code,
        method.name(),
        ShownDay.of(calendar.today()),
        Arrays.stream(StageActivity.values()).map(this::column).toList(),
        stages.of(own, "", code).stream().map(MethodStory::unit).toList(),
        funnel(code, own),
        months.isEmpty() ? null : charts.drawn(charts.series(method.name(), months), width),
        byUnit(months));
  }

  private StageColumn column(StageActivity activity) {
    return new StageColumn(
        activity.name(), texts.of(activity.finnish()), texts.of(activity.stage().finnish()));
  }

  private static UnitDays unit(UnitStages unit) {
    Map<String, String> days = new LinkedHashMap<>();
    for (StageActivity activity : StageActivity.values()) {
      if (unit.reached().containsKey(activity)) {
        days.put(activity.name(), ShownDay.of(unit.reached().get(activity)));
      } else if (!unit.concerns(activity)) {
        days.put(activity.name(), "–");
      }
    }
    return new UnitDays(unit.unit(), unit.unitName(), unit.open(), days);
  }

  /** Area by area; nothing where nobody is counted. */
  private List<FunnelStep> funnel(String method, List<Area> own) {
    Map<String, String> names = own.stream().collect(Collectors.toMap(Area::code, Area::name));
    return Arrays.stream(Indicator.values())
        .filter(indicator -> indicator.code().equals(FUNNEL))
        .flatMap(indicator -> figures.of(indicator, own).stream())
        .filter(row -> row.unit() == null && method.equals(row.method()) && row.area() != null)
        .map(row -> step(row, names.get(row.area())))
        .toList();
  }

  private FunnelStep step(FigureRow row, String area) {
    return new FunnelStep(
        texts.of(row.figure().finnish()),
        area,
        shown.value(row),
        ShownFigures.counted(row),
        row.figure().kind() == Figure.Kind.SHARE ? row.numerator() : row.value());
  }

  private List<UnitUse> byUnit(List<UseMonth> months) {
    return months.stream()
        .collect(Collectors.groupingBy(UseMonth::unit, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::use)
        .toList();
  }

  private UnitUse use(List<UseMonth> months) {
    UseMonth unit = months.get(0);
    Series series = charts.series(unit.unitName(), months);
    Observation latest = series.points().get(series.points().size() - 1);
    return new UnitUse(
        unit.unit(),
        unit.unitName(),
        latest.label(),
        charts.value(latest),
        charts.sentence(series),
        charts.sparkline(series));
  }
}
