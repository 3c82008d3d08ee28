package fi.juurru.cockpit;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which units have been called about a method, and when. */
@Repository
class UnitCalls {

  private final JdbcClient jdbc;

  UnitCalls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A unit and a method. */
  record Called(String unit, String method) {}

  /** Somebody has called; a second time on one day changes nothing. */
  void note(Called called, LocalDate day) {
    jdbc.sql(
            "insert into unit_call (unit, method, called_on) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(called.unit(), called.method(), Date.valueOf(day))
        .update();
  }

  /** Takes back what was noted on a day. */
  void takeBack(Called called, LocalDate day) {
    jdbc.sql("delete from unit_call where unit = ? and method = ? and called_on = ?")
        .params(called.unit(), called.method(), Date.valueOf(day))
        .update();
  }

  /** The newest day of each that was called in these areas. */
  Map<Called, LocalDate> latest(List<String> areas) {
    Map<Called, LocalDate> latest = new HashMap<>();
    jdbc.sql(
            "select c.unit, c.method, max(c.called_on) as day from unit_call c"
                + " join unit u on u.code = c.unit where u.area in (:areas)"
                + " group by c.unit, c.method")
        .param("areas", areas)
        .query(
            row -> {
              latest.put(
                  new Called(row.getString("unit"), row.getString("method")),
                  row.getDate("day").toLocalDate());
            });
    return latest;
  }
}
