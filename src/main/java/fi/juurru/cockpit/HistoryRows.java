package fi.juurru.cockpit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One instance, its tasks and what it called, from history, whether it runs or has ended. */
@Repository
class HistoryRows {

  private static final String INSTANCE =
      """
      select i.PROC_DEF_ID_ as definition, i.START_TIME_ as started, i.END_TIME_ as ended,
        i.STATE_ as state, i.START_USER_ID_ as person, concat_ws(' ', p.FIRST_, p.LAST_) as name,
        concat_ws(' · ', coalesce(u.name, a.name), m.name) as place, s.area,
        (select e.ACT_NAME_ from ACT_HI_ACTINST e
          where e.PROC_INST_ID_ = i.ID_ and e.ACT_TYPE_ like '%EndEvent'
          order by e.END_TIME_ desc, e.SEQUENCE_COUNTER_ desc limit 1) as outcome
      from ACT_HI_PROCINST i
        left join instance_scope s on s.id = i.ID_
        left join unit u on u.code = s.unit
        left join method m on m.code = s.method
        left join area a on a.code = s.area
        left join ACT_ID_USER p on p.ID_ = i.START_USER_ID_
      where i.ID_ = :id and i.TENANT_ID_ in (:organisations)
      """;

  private static final String TASKS =
      """
      select t.ID_ as id, t.TASK_DEF_KEY_ as key, t.NAME_ as what, t.END_TIME_ as ended,
        t.ASSIGNEE_ as person, concat_ws(' ', p.FIRST_, p.LAST_) as name
      from ACT_HI_TASKINST t left join ACT_ID_USER p on p.ID_ = t.ASSIGNEE_
      where t.PROC_INST_ID_ = :id and (t.END_TIME_ is null or t.DELETE_REASON_ = 'completed')
      order by t.END_TIME_ nulls last, t.START_TIME_, t.ID_
      """;

  private static final String CALLED =
      """
      select i.ID_ as id, i.PROC_DEF_ID_ as definition, i.START_TIME_ as started,
        i.END_TIME_ as ended
      from ACT_HI_PROCINST i
      where i.SUPER_PROCESS_INSTANCE_ID_ = :id or i.ID_ =
        (select b.SUPER_PROCESS_INSTANCE_ID_ from ACT_HI_PROCINST b where b.ID_ = :id)
      order by i.START_TIME_, i.ID_
      """;

  private final JdbcClient jdbc;

  HistoryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An instance.
   *
   * @param person id of who started it; null for nobody, or somebody who stays unnamed
   * @param name empty for nobody, or who has no account any more
   * @param area code; null for none
   */
  record Told(
      String definition,
      Instant started,
      Instant ended,
      String state,
      String person,
      String name,
      String place,
      String area,
      String outcome) {}

  /**
   * A task.
   *
   * @param ended null while it is open
   */
  record Deed(String id, String key, String what, Instant ended, String person, String name) {}

  /** An instance that was called, or that called this one. */
  record Beside(String id, String definition, Instant started, Instant ended) {}

  Optional<Told> instance(String id, List<String> organisations) {
    return jdbc.sql(INSTANCE)
        .param("id", id)
        .param("organisations", organisations)
        .query(Told.class)
        .optional();
  }

  /** In the order in which they were done; what is open comes last. */
  List<Deed> tasks(String id) {
    return jdbc.sql(TASKS).param("id", id).query(Deed.class).list();
  }

  /** The oldest first. */
  List<Beside> beside(String id) {
    return jdbc.sql(CALLED).param("id", id).query(Beside.class).list();
  }
}
