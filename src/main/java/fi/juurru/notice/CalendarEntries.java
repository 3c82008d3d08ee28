package fi.juurru.notice;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which days people have been told to enter in their calendars, by process instance. */
@Repository
class CalendarEntries {

  private static final String KEEP =
      """
      insert into calendar_entry (instance, day, sequence) values (:instance, :day, 0)
      on conflict (instance) do update set day = excluded.day,
        sequence = calendar_entry.sequence + 1
        where calendar_entry.day <> excluded.day
      returning instance, day, sequence
      """;

  private static final String READERS =
      """
      insert into calendar_reader (instance, person)
      select distinct :instance, r.person
      from mail_reader r join ACT_ID_MEMBERSHIP m on m.USER_ID_ = r.person
      where m.GROUP_ID_ = any (:groups) and r.calendar and r.address <> ''
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  CalendarEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What stands in the calendars; 0 is the first sequence. */
  record CalendarDay(String instance, LocalDate day, int sequence) {}

  /** Who has it there. */
  record CalendarReader(String person, String language) {}

  /** Empty where it is that day already. */
  Optional<CalendarDay> keep(String instance, LocalDate day) {
    return jdbc.sql(KEEP)
        .param("instance", instance)
        .param("day", Date.valueOf(day))
        .query(CalendarDay.class)
        .optional();
  }

  Optional<CalendarDay> of(String instance) {
    return jdbc.sql("select * from calendar_entry where instance = ?")
        .param(instance)
        .query(CalendarDay.class)
        .optional();
  }

  /** Those in these groups who want entries hear of it from now on. */
  void addReaders(String instance, Collection<String> groups) {
    jdbc.sql(READERS)
        .param("instance", instance)
        .param("groups", groups.toArray(String[]::new))
        .update();
  }

  /** Those who still want to be written to. */
  List<CalendarReader> readers(String instance) {
    return jdbc.sql(
            "select r.person, r.language from calendar_reader c join mail_reader r using (person)"
                + " where c.instance = ? and r.calendar order by r.person")
        .param(instance)
        .query(CalendarReader.class)
        .list();
  }

  void remove(String instance) {
    jdbc.sql("delete from calendar_entry where instance = ?").param(instance).update();
  }
}
