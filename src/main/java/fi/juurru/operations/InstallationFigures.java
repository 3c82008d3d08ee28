package fi.juurru.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the gauges as the database last told them: a monitor that asks costs no statement. */
final class InstallationFigures {

  private final JdbcClient jdbc;
  private final Map<FigureQuery, MultiGauge> gauges = new EnumMap<>(FigureQuery.class);

  InstallationFigures(JdbcClient jdbc, MeterRegistry registry) {
    this.jdbc = jdbc;
    for (FigureQuery query : FigureQuery.values()) {
      gauges.put(
          query,
          MultiGauge.builder(query.figure()).description(query.meaning()).register(registry));
    }
  }

  /** Asks all anew; what has no row any more has no gauge any more. */
  void refresh() {
    var now = new Timestamp(ClockUtil.getCurrentTime().getTime());
    gauges.forEach(
        (query, gauge) -> {
          var statement = jdbc.sql(query.sql());
          if (query.sql().contains(":now")) {
            statement = statement.param("now", now);
          }
          gauge.register(statement.query((row, any) -> row(query, row)).list(), true);
        });
  }

  private static MultiGauge.Row<Number> row(FigureQuery query, ResultSet row) throws SQLException {
    List<Tag> tags = new ArrayList<>();
    for (String label : query.labels()) {
      tags.add(Tag.of(label, row.getString(tags.size() + 1)));
    }
    return MultiGauge.Row.of(Tags.of(tags), row.getDouble(tags.size() + 1));
  }
}
