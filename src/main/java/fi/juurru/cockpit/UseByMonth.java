package fi.juurru.cockpit;

import fi.juurru.indicator.IndicatorSql;
import fi.juurru.organisation.Area;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How often units have used a method, month by month ({@code indicators/use-by-month.sql}). */
@Component
class UseByMonth {

  private final IndicatorSql indicators;

  UseByMonth(IndicatorSql indicators) {
    this.indicators = indicators;
  }

  /**
   * A month of a unit with a method.
   *
   * @param month its first day
   * @param uses null where nothing was reported
   * @param paused whether that is because the unit had no day of it
   */
  record UseMonth(
      String unit,
      String unitName,
      String method,
      String methodName,
      LocalDate month,
      Long uses,
      boolean paused) {}

  /** By the names of units and methods, the oldest first; of all where the code is empty. */
  List<UseMonth> of(List<Area> areas, String unit, String method) {
    return indicators
        .of("use-by-month", areas)
        .param("unit", unit)
        .param("method", method)
        .query(UseMonth.class)
        .list();
  }
}
