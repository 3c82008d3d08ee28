package fi.juurru.tasklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What one person has started and answered, from history. Of a process or a task that promises
 * people to stay unnamed, history does not know whose it was, so it is not here.
 */
@Repository
class OwnRows {

  /** More than anybody reads; the page says that it shows the newest. */
  static final int MOST = 200;

  private static final String ROWS =
      """
      with deed as (
        select i.PROC_INST_ID_ as id, i.START_TIME_ as moment, null as task
        from ACT_HI_PROCINST i
        where i.START_USER_ID_ = :person and i.TENANT_ID_ = :organisation
          and i.START_TIME_ >= :since and i.SUPER_PROCESS_INSTANCE_ID_ is null
        union all
        select t.PROC_INST_ID_, t.END_TIME_, t.NAME_
        from ACT_HI_TASKINST t
        where t.ASSIGNEE_ = :person and t.TENANT_ID_ = :organisation
          and t.END_TIME_ >= :since and t.DELETE_REASON_ = 'completed'),
      own as (
        select id, max(moment) as moment, bool_or(task is null) as started,
          string_agg(distinct task, chr(31)) as answered
        from deed group by id order by 2 desc limit :most)
      select own.*, i.PROC_DEF_ID_ as definition, i.END_TIME_ as ended,
        (select string_agg(v.TEXT_, ' · ' order by array_position(:about, v.NAME_::text))
          from ACT_HI_VARINST v
          where v.PROC_INST_ID_ = own.id and v.EXECUTION_ID_ = own.id
            and v.NAME_ = any (:about) and v.TEXT_ <> '') as about,
        case when i.END_TIME_ is not null then
          (select a.ACT_NAME_ from ACT_HI_ACTINST a
            where a.PROC_INST_ID_ = own.id and a.ACT_TYPE_ like '%EndEvent'
            order by a.END_TIME_ desc, a.SEQUENCE_COUNTER_ desc limit 1) end as outcome
      from own join ACT_HI_PROCINST i on i.ID_ = own.id and i.TENANT_ID_ = :organisation
      order by own.moment desc, own.id
      """;

  private static final String STEPS =
      """
      select o.id as of, t.NAME_ as name, t.PROC_DEF_ID_ as definition, t.TASK_DEF_KEY_ as key,
        t.DUE_DATE_ as due, g.ID_ as role, g.NAME_ as place
      from unnest(:open) as o (id)
        join ACT_HI_TASKINST t on t.PROC_INST_ID_ = o.id or t.ROOT_PROC_INST_ID_ = o.id
        left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
        left join ACT_ID_GROUP g on g.ID_ = l.GROUP_ID_
      where t.END_TIME_ is null and t.TENANT_ID_ = :organisation
      order by t.DUE_DATE_ nulls last, t.NAME_, g.NAME_
      """;

  private static final String WAITS =
      """
      select o.id as of, a.ACT_NAME_ as name, a.PROC_DEF_ID_ as definition, a.ACT_ID_ as key,
        (select min(j.DUEDATE_) from ACT_RU_JOB j where j.EXECUTION_ID_ = a.EXECUTION_ID_) as due,
        null as role, null as place
      from unnest(:open) as o (id) join ACT_HI_ACTINST a on a.PROC_INST_ID_ = o.id
      where a.END_TIME_ is null and a.TENANT_ID_ = :organisation
        and a.ACT_TYPE_ in ('intermediateTimer', 'intermediateMessageCatch',
          'intermediateConditional', 'intermediateSignalCatch', 'receiveTask', 'eventBasedGateway')
      order by a.START_TIME_
      """;

  private final JdbcClient jdbc;

  OwnRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An instance in which the person has done something.
   *
   * @param moment of the latest deed
   * @param started whether the person has started it
   * @param answered the tasks that the person has completed in it; null for none
   * @param ended null while it is open
   * @param about what it is about, in words
   * @param outcome name of the event with which it ended; null for none
   */
  record OwnRow(
      String id,
      Instant moment,
      boolean started,
      String answered,
      String definition,
      Instant ended,
      String about,
      String outcome) {

    private static final String BETWEEN = "\u001f";

    /** Names of the tasks that the person has completed in it. */
    List<String> tasks() {
      return answered == null ? List.of() : List.of(answered.split(BETWEEN));
    }
  }

  /**
   * Where an open instance waits, with what it has called; once for each role whose turn it is.
   *
   * @param of id of the instance
   * @param role group whose task it is; null for none
   * @param place name of that group
   */
  record OpenStep(
      String of,
      String name,
      String definition,
      String key,
      Instant due,
      String role,
      String place) {}

  /** The newest first. */
  List<OwnRow> of(String person, String organisation, Instant since, List<String> about) {
    return jdbc.sql(ROWS)
        .param("person", person)
        .param("organisation", organisation)
        .param("since", Timestamp.from(since))
        .param("about", about.toArray(String[]::new))
        .param("most", MOST)
        .query(OwnRow.class)
        .list();
  }

  /** Open tasks of these instances, the most urgent first. */
  List<OpenStep> tasks(String organisation, List<String> open) {
    return steps(STEPS, organisation, open);
  }

  /** Timers and messages that these instances wait for. */
  List<OpenStep> waits(String organisation, List<String> open) {
    return steps(WAITS, organisation, open);
  }

  private List<OpenStep> steps(String sql, String organisation, List<String> open) {
    return jdbc.sql(sql)
        .param("organisation", organisation)
        .param("open", open.toArray(String[]::new))
        .query(OpenStep.class)
        .list();
  }
}
