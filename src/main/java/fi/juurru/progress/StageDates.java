package fi.juurru.progress;

import fi.juurru.InstanceScope;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the day on which each activity of the stages was first reached, and where. */
@Repository
class StageDates {

  private final JdbcClient jdbc;

  StageDates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a day; an earlier one stays. */
  void reach(StageActivity activity, InstanceScope place, LocalDate day) {
    jdbc.sql(
            "insert into stage_activity (activity, organisation, area, unit, method, reached_on)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
        .params(
            activity.name(),
            place.organisation(),
            place.area(),
            place.unit(),
            place.method(),
            Date.valueOf(day))
        .update();
  }

  /** How far a unit is with a method in each stage. */
  List<StageRow> rows(InstanceScope place, boolean hasActionCode) {
    Map<StageActivity, LocalDate> reached = in(place);
    return Arrays.stream(Stage.values())
        .map(stage -> StageRow.of(stage, reached, hasActionCode))
        .toList();
  }

  /** The first day of each activity reached in a unit for a method, or where both belong. */
  private Map<StageActivity, LocalDate> in(InstanceScope place) {
    Map<StageActivity, LocalDate> days = new EnumMap<>(StageActivity.class);
    jdbc.sql(
            "select activity, min(reached_on) as day from stage_activity where organisation = ?"
                + " and (area is null or area = ?) and (unit is null or unit = ?)"
                + " and (method is null or method = ?) group by activity")
        .params(place.organisation(), place.area(), place.unit(), place.method())
        .query(
            (RowCallbackHandler)
                row ->
                    days.put(
                        StageActivity.valueOf(row.getString("activity")),
                        row.getDate("day").toLocalDate()));
    return days;
  }
}
