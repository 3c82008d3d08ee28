package fi.juurru.calendar;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
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

  /**
   * Closures, past ones included, of every unit of an organisation that is closed on some day from
   * one day to another, both included, by unit.
   */
  Map<String, List<Closure>> ofUnitsClosed(String organisation, LocalDate first, LocalDate last) {
    Map<String, List<Closure>> byUnit = new HashMap<>();
    jdbc.sql(
            "select unit, first_day, last_day from closure where unit in (select c.unit"
                + " from closure c join unit u on u.code = c.unit join area a on a.code = u.area"
                + " where a.organisation = ? and c.last_day >= ? and c.first_day <= ?)")
        .params(organisation, Date.valueOf(first), Date.valueOf(last))
        .query(
            (RowCallbackHandler)
                row ->
                    byUnit
                        .computeIfAbsent(row.getString("unit"), unit -> new ArrayList<>())
                        .add(
                            new Closure(
                                row.getDate("first_day").toLocalDate(),
                                row.getDate("last_day").toLocalDate())));
    return byUnit;
  }

  /**
   * Closes a unit, first and last day included.
   *
   * @param toldBy id of the process instance that tells of it
   * @param moved what it has moved
   */
  void add(
      String unit, LocalDate firstDay, LocalDate lastDay, String toldBy, List<MovedDate> moved) {
    jdbc.sql(
            "insert into closure (unit, first_day, last_day, told_by) values (?, ?, ?, ?)"
                + " on conflict do nothing")
        .params(unit, firstDay, lastDay, toldBy)
        .update();
    jdbc.sql("delete from moved_date where became < now() - interval '1 year'").update();
    for (MovedDate date : moved) {
      jdbc.sql(
              "insert into moved_date (told_by, task, id, was, became) values (?, ?, ?, ?, ?)"
                  + " on conflict (told_by, task, id) do update set became = excluded.became")
          .params(
              toldBy,
              date.task(),
              date.id(),
              new Timestamp(date.was().getTime()),
              new Timestamp(date.became().getTime()))
          .update();
    }
  }

  /** Opens what this process instance has closed; what had been moved, in its old order. */
  List<MovedDate> remove(String toldBy) {
    jdbc.sql("delete from closure where told_by = ?").param(toldBy).update();
    List<MovedDate> moved =
        jdbc.sql("select task, id, was, became from moved_date where told_by = ? order by was, id")
            .param(toldBy)
            .query(MovedDate.class)
            .list();
    jdbc.sql("delete from moved_date where told_by = ?").param(toldBy).update();
    return moved;
  }
}
