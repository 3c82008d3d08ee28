package fi.juurru.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When single units are closed. */
@Repository
class Closures {

  /** A closure of one unit, first and last day included. */
  record Closure(LocalDate firstDay, LocalDate lastDay) {

    boolean contains(LocalDate day) {
      return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
  }

  private final JdbcClient jdbc;

  Closures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Closures of a unit, past ones included; empty for null. */
  List<Closure> of(String unit) {
    return jdbc.sql("select first_day, last_day from closure where unit = ?")
        .param(unit)
        .query(Closure.class)
        .list();
  }

  void add(String unit, LocalDate firstDay, LocalDate lastDay) {
    jdbc.sql(
            "insert into closure (unit, first_day, last_day) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(unit, firstDay, lastDay)
        .update();
  }
}
