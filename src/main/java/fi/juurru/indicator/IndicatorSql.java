package fi.juurru.indicator;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.organisation.Area;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Asks a file of {@code indicators/}, for some areas and as of a day: nothing later counts, and
 * what ended later is still open. Each file finds the parameters {@code organisations, areas,
 * today, zone}.
 */
@Component
public class IndicatorSql {

  private final Map<String, String> files = new ConcurrentHashMap<>();
  private final JdbcClient jdbc;
  private final CalendarProperties calendar;

  IndicatorSql(JdbcClient jdbc, CalendarProperties calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * The query of a file, as of today by the engine's clock.
   *
   * @param name without its ending, such as {@code K-19}
   * @param areas at least one; nothing of others is answered
   */
  public StatementSpec of(String name, List<Area> areas) {
    return of(name, areas, calendar.today());
  }

  /** The same as of a day. */
  public StatementSpec of(String name, List<Area> areas, LocalDate day) {
    return about(areas, day, text(name));
  }

  /** Writes the figures of an area as of the last day of a month into {@code figure_month}. */
  void keep(String name, Area area, LocalDate day) {
    about(
            List.of(area),
            day,
            "insert into figure_month (area, month, figure, method, unit, numerator, denominator, value)"
                + " select area, :today::date, figure, method, unit, numerator, denominator, value"
                + " from (%s) f where area is not null and value is not null".formatted(text(name)))
        .update();
  }

  private String text(String name) {
    return files.computeIfAbsent(name, IndicatorSql::read);
  }

  private StatementSpec about(List<Area> areas, LocalDate day, String sql) {
    return jdbc.sql(sql)
        .param("organisations", areas.stream().map(Area::organisation).distinct().toList())
        .param("areas", areas.stream().map(Area::code).toList())
        .param("today", Date.valueOf(day))
        .param("zone", calendar.zone().getId());
  }

  private static String read(String name) {
    try {
      return new ClassPathResource("indicators/" + name + ".sql")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
