package fi.juurru.cockpit;

import fi.juurru.organisation.Area;
import fi.juurru.progress.StageActivity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When which unit has reached what with a method. */
@Repository
class StageTable {

  /** What is reached for a whole area or method is reached in each of its units. */
  private static final String REACHED =
      """
      with pair as (
        select s.organisation, s.area, s.unit, s.method, bool_or(s.ended is null) as open
        from instance_scope s
        where s.process in ('unit-implementation', 'path-sustainment')
          and s.organisation in (:organisations) and s.area in (:areas)
          and s.unit is not null and (:unit = '' or s.unit = :unit)
          and s.method is not null and (:method = '' or s.method = :method)
        group by s.organisation, s.area, s.unit, s.method),
      reached as (
        select pair.unit, pair.method, r.activity, r.reached_on
        from pair join stage_activity r on r.unit = pair.unit
          and (r.method is null or r.method = pair.method)
        union all
        select pair.unit, pair.method, r.activity, r.reached_on
        from pair join stage_activity r on r.unit is null and r.organisation = pair.organisation
          and (r.area is null or r.area = pair.area)
          and (r.method is null or r.method = pair.method)),
      days as (
        select unit, method, string_agg(activity || ' ' || day, ',') as days
        from (select unit, method, activity, min(reached_on) as day from reached
          group by unit, method, activity) first
        group by unit, method)
      select pair.unit, u.name as unit_name, pair.method, m.name as method_name, pair.open,
        m.action_code is not null as has_code, coalesce(days.days, '') as days
      from pair
        join unit u on u.code = pair.unit
        join method m on m.code = pair.method
        left join days on days.unit = pair.unit and days.method = pair.method
      order by u.name, pair.unit, m.name, pair.method
      """;

  private final JdbcClient jdbc;

  StageTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A unit with a method.
   *
   * @param open whether its introduction or sustaining runs
   * @param hasCode whether the method has an action code in the client record
   * @param reached the first day of each activity
   */
  record UnitStages(
      String unit,
      String unitName,
      String method,
      String methodName,
      boolean open,
      boolean hasCode,
      Map<StageActivity, LocalDate> reached) {

    /** Whether an activity can be reached at all. */
    boolean concerns(StageActivity activity) {
      return hasCode || !activity.needsActionCode();
    }
  }

  /** By the names of units and methods; of all where the code is empty. */
  List<UnitStages> of(List<Area> areas, String unit, String method) {
    return jdbc.sql(REACHED)
        .param("organisations", areas.stream().map(Area::organisation).distinct().toList())
        .param("areas", areas.stream().map(Area::code).toList())
        .param("unit", unit)
        .param("method", method)
        .query(
            (row, number) ->
                new UnitStages(
                    row.getString("unit"),
                    row.getString("unit_name"),
                    row.getString("method"),
                    row.getString("method_name"),
                    row.getBoolean("open"),
                    row.getBoolean("has_code"),
                    days(row.getString("days"))))
        .list();
  }

  /** As in {@code V01 2026-01-12,V05 2026-02-02}. */
  private static Map<StageActivity, LocalDate> days(String reached) {
    Map<StageActivity, LocalDate> days = new EnumMap<>(StageActivity.class);
    Arrays.stream(reached.split(","))
        .filter(each -> !each.isEmpty())
        .map(each -> each.split(" "))
        .forEach(each -> days.put(StageActivity.valueOf(each[0]), LocalDate.parse(each[1])));
    return days;
  }
}
