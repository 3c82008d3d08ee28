package fi.juurru.calendar;

import fi.juurru.StartStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the table {@code calendar_day} up to date with the calendar's settings, for SQL that
 * counts working days: {@code working_days} and {@code days_without_pauses}.
 */
@Component
class CountedDays implements StartStep {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int YEARS_AHEAD = 20;

  private final WorkingCalendar calendar;
  private final CalendarProperties properties;
  private final JdbcClient jdbc;

  CountedDays(WorkingCalendar calendar, CalendarProperties properties, JdbcClient jdbc) {
    this.calendar = calendar;
    this.properties = properties;
    this.jdbc = jdbc;
  }

  @Override
  public Place place() {
    return Place.CALENDAR;
  }

  @Override
  public void run() {
    UnitCalendar common = calendar.of(null);
    List<String> days = new ArrayList<>();
    List<Boolean> working = new ArrayList<>();
    List<Boolean> paused = new ArrayList<>();
    FIRST
        .datesUntil(LocalDate.now(properties.zone()).plusYears(YEARS_AHEAD))
        .forEach(
            day -> {
              days.add(day.toString());
              working.add(common.isWorkingDay(day));
              paused.add(properties.pauseOn(day).isPresent());
            });
    jdbc.sql(
            """
            insert into calendar_day (day, working, paused, workdays, pauses)
            select day::date, working, paused, sum(working::integer) over (order by day),
              sum(paused::integer) over (order by day)
            from unnest(?::text[], ?::boolean[], ?::boolean[]) d (day, working, paused)
            on conflict (day) do update set working = excluded.working, paused = excluded.paused,
              workdays = excluded.workdays, pauses = excluded.pauses
            where calendar_day.workdays <> excluded.workdays
              or calendar_day.pauses <> excluded.pauses""")
        .params(
            days.toArray(String[]::new),
            working.toArray(Boolean[]::new),
            paused.toArray(Boolean[]::new))
        .update();
  }
}
