package fi.juurru.indicator;

import fi.juurru.organisation.Area;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures of whole months, kept beyond the history that they were reckoned from. */
@Component
public class KeptFigures {

  /** As long as an introduction's own history (V5). */
  private static final int YEARS = 5;

  private final IndicatorSql indicators;
  private final JdbcClient jdbc;

  KeptFigures(IndicatorSql indicators, JdbcClient jdbc) {
    this.indicators = indicators;
    this.jdbc = jdbc;
  }

  /**
   * A figure as of the last day of a month.
   *
   * @param row {@linkplain FigureRow#isHidden() hidden} where too few people stand behind it
   */
  public record MonthFigure(YearMonth month, FigureRow row) {}

  /**
   * Keeps what is to be kept of a month, once: whoever comes second, on this node or another, waits
   * for the first and keeps nothing.
   */
  @Transactional
  void keep(Area area, YearMonth month) {
    Date day = Date.valueOf(month.atEndOfMonth());
    int claimed =
        jdbc.sql("insert into kept_month values (?, ?) on conflict do nothing")
            .params(area.code(), day)
            .update();
    if (claimed > 0) {
      Stream.of(Indicator.values())
          .filter(Indicator::isKeptByMonth)
          .forEach(indicator -> indicators.keep(indicator.code(), area, month.atEndOfMonth()));
    }
  }

  void removeOld(LocalDate today) {
    jdbc.sql("delete from kept_month where month < ?")
        .param(Date.valueOf(today.minusYears(YEARS)))
        .update();
  }

  /**
   * A figure month by month, the oldest first: by unit and method, with the sums of each area; none
   * before it was first kept.
   *
   * @param areas at least one
   */
  public List<MonthFigure> of(Figure figure, List<Area> areas, YearMonth from) {
    var months =
        jdbc
            .sql(
                "select figure, area, method, unit, numerator, denominator, value, month"
                    + " from figure_month where area in (:areas) and figure = :figure"
                    + " and month >= :from order by month, area, method nulls first, unit nulls first")
            .param("areas", areas.stream().map(Area::code).toList())
            .param("figure", figure.name())
            .param("from", Date.valueOf(from.atDay(1)))
            .query(
                (row, number) ->
                    new MonthFigure(
                        YearMonth.from(row.getDate("month").toLocalDate()),
                        new FigureRow(
                            figure,
                            row.getString("area"),
                            row.getString("method"),
                            row.getString("unit"),
                            row.getBigDecimal("numerator"),
                            row.getBigDecimal("denominator"),
                            row.getBigDecimal("value"))))
            .list()
            .stream()
            .collect(Collectors.groupingBy(MonthFigure::month, TreeMap::new, Collectors.toList()));
    return months.values().stream().flatMap(month -> told(figure, month)).toList();
  }

  private static Stream<MonthFigure> told(Figure figure, List<MonthFigure> month) {
    if (!figure.isOfPeople()) {
      return month.stream();
    }
    return SmallGroups.hide(
            month.stream().map(MonthFigure::row).toList(), IndicatorFigures.LEAST_PEOPLE)
        .stream()
        .map(row -> new MonthFigure(month.get(0).month(), row));
  }
}
