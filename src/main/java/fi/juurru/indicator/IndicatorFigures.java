package fi.juurru.indicator;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.organisation.Area;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The figures of the indicators, for some areas. */
@Component
public class IndicatorFigures {

  /** Figures of fewer people are not told ({@code minGroup}). */
  static final int LEAST_PEOPLE = 5;

  private final IndicatorSql indicators;
  private final CalendarProperties calendar;

  IndicatorFigures(IndicatorSql indicators, CalendarProperties calendar) {
    this.indicators = indicators;
    this.calendar = calendar;
  }

  /** As of today, by unit and method, with the sums; nothing where there is nothing to count. */
  public List<FigureRow> of(Indicator indicator, List<Area> areas) {
    return of(indicator, areas, calendar.today());
  }

  /** The same as of a day. */
  public List<FigureRow> of(Indicator indicator, List<Area> areas, LocalDate day) {
    Map<Figure, List<FigureRow>> figures =
        indicators.of(indicator.code(), areas, day).query(FigureRow.class).list().stream()
            .filter(row -> row.value() != null)
            .collect(
                Collectors.groupingBy(
                    FigureRow::figure, () -> new EnumMap<>(Figure.class), Collectors.toList()));
    return figures.entrySet().stream()
        .flatMap(
            rows ->
                rows.getKey().isOfPeople()
                    ? SmallGroups.hide(rows.getValue(), LEAST_PEOPLE).stream()
                    : rows.getValue().stream())
        .toList();
  }
}
