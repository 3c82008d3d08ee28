package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has happened in a unit, from history. */
@Repository
class UnitStoryRows {

  /** The newest concerns and calls; what is older is in the list of what has ended. */
  private static final int NEWEST = 8;

  private static final String ROUNDS =
      """
      with round as (
        select s.id, s.process, s.method, s.ended, i.STATE_ as state,
          count(*) over (partition by s.process, s.method) as times,
          row_number() over (partition by s.process, s.method order by s.ended desc, s.id) as nth
        from instance_scope s join ACT_HI_PROCINST i on i.ID_ = s.id
        where s.unit = :unit and s.ended is not null and s.process in (:processes)
          and s.process <> 'concern-handling' and i.SUPER_PROCESS_INSTANCE_ID_ is null)
      select round.id, round.process, coalesce(m.name, '') as method, round.times, round.state,
        local_day(round.ended, :zone) as latest,
        (select e.ACT_NAME_ from ACT_HI_ACTINST e
          where e.PROC_INST_ID_ = round.id and e.ACT_TYPE_ like '%EndEvent'
          order by e.END_TIME_ desc, e.SEQUENCE_COUNTER_ desc limit 1) as outcome
      from round left join method m on m.code = round.method
      where round.nth = 1
      order by round.ended desc, round.id
      """;

  private static final String CONCERNS =
      """
      select s.id, coalesce(m.name, '') as method, local_day(s.started, :zone) as raised,
        (select min(local_day(t.END_TIME_, :zone)) from ACT_HI_TASKINST t
          where t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'respond-to-concern'
            and t.DELETE_REASON_ = 'completed') as answered,
        i.STATE_ as state, s.ended is not null as over,
        (select e.ACT_NAME_ from ACT_HI_ACTINST e
          where e.PROC_INST_ID_ = s.id and e.ACT_TYPE_ like '%EndEvent'
          order by e.END_TIME_ desc, e.SEQUENCE_COUNTER_ desc limit 1) as outcome
      from instance_scope s
        join ACT_HI_PROCINST i on i.ID_ = s.id
        left join method m on m.code = s.method
      where s.unit = :unit and s.process = 'concern-handling'
      order by s.started desc, s.id limit :most
      """;

  private static final String CALLS =
      """
      select m.name as method, c.called_on as day
      from unit_call c join method m on m.code = c.method
      where c.unit = :unit and c.called_on <= :today
      order by c.called_on desc, m.name limit :most
      """;

  private final JdbcClient jdbc;
  private final CalendarProperties calendar;

  UnitStoryRows(JdbcClient jdbc, CalendarProperties calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * What was done one or several times.
   *
   * @param id of the newest instance, whose state and outcome these are
   * @param method name; empty for none
   * @param outcome null where the model has no word for it
   */
  record DoneRound(
      String id,
      String process,
      String method,
      int times,
      String state,
      LocalDate latest,
      String outcome) {}

  /**
   * A concern or observation: when it was told and answered, never what it says.
   *
   * @param answered null where nobody has yet
   * @param over whether everything about it is done
   */
  record Raised(
      String id,
      String method,
      LocalDate raised,
      LocalDate answered,
      String state,
      boolean over,
      String outcome) {}

  /** A day on which a coordinator called the unit about a method. */
  record CallDay(String method, LocalDate day) {}

  /**
   * The newest first.
   *
   * @param processes that may be told of; at least one
   */
  List<DoneRound> rounds(String unit, Collection<String> processes) {
    return jdbc.sql(ROUNDS)
        .param("unit", unit)
        .param("processes", processes)
        .param("zone", calendar.zone().getId())
        .query(DoneRound.class)
        .list();
  }

  /** The newest first, {@value #NEWEST} at most. */
  List<Raised> concerns(String unit) {
    return jdbc.sql(CONCERNS)
        .param("unit", unit)
        .param("zone", calendar.zone().getId())
        .param("most", NEWEST)
        .query(Raised.class)
        .list();
  }

  /** The newest first, {@value #NEWEST} at most. */
  List<CallDay> calls(String unit) {
    return jdbc.sql(CALLS)
        .param("unit", unit)
        .param("today", Date.valueOf(calendar.today()))
        .param("most", NEWEST)
        .query(CallDay.class)
        .list();
  }
}
