package fi.juurru.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which tasks wait for whom in an organisation, for all its people at once. The rules are those of
 * Tasklist's own list: what is the person's and not kept for a later day, and what nobody has taken
 * yet in the person's roles. What belongs to a unit that does not work today is left out.
 */
@Repository
class WaitingTasks {

  /** Of mail about tasks: everything at the beginning of a week, and the rest of it. */
  static final String WEEK = "week";

  static final String MORNING = "morning";

  private static final String FIND =
      """
      with reader as (
        select r.person, r.weekly, r.mornings, r.language,
          unsent.since, coalesce(unsent.week, false) as week
        from mail_reader r
          left join lateral (
            select min(since) as since, bool_or(matter = :week) as week
            from mail where person = r.person and matter in (:week, :morning)) unsent on true
        where r.address <> '' and (r.weekly or r.mornings <> 'none')
          and exists (select from ACT_ID_TENANT_MEMBER o
            where o.TENANT_ID_ = :organisation and (o.USER_ID_ = r.person or o.GROUP_ID_ in (
              select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = r.person)))),
      own as (
        select reader.person, t.ID_ as task
        from reader join ACT_RU_TASK t on t.ASSIGNEE_ = reader.person
        where t.TENANT_ID_ = :organisation
          and (t.FOLLOW_UP_DATE_ is null or t.FOLLOW_UP_DATE_ <= :now)
        union
        select reader.person, t.ID_
        from ACT_RU_TASK t
          join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
          join ACT_ID_MEMBERSHIP m on m.GROUP_ID_ = l.GROUP_ID_
          join reader on reader.person = m.USER_ID_
        where t.TENANT_ID_ = :organisation and t.ASSIGNEE_ is null)
      select reader.*, t.ID_ as task, t.NAME_ as name, t.PROC_DEF_ID_ as definition,
        t.TASK_DEF_KEY_ as key, t.DUE_DATE_ as due, t.CREATE_TIME_ as created
      from own join reader using (person) join ACT_RU_TASK t on t.ID_ = own.task
        left join ACT_RU_VARIABLE unit on unit.EXECUTION_ID_ = t.PROC_INST_ID_
          and unit.NAME_ = 'unit' and unit.TASK_ID_ is null
      where unit.TEXT_ is null or unit.TEXT_ <> all (:closed)
      order by reader.person, t.DUE_DATE_ nulls last, t.NAME_, t.ID_
      """;

  private final JdbcClient jdbc;

  WaitingTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A task that waits for a person.
   *
   * @param weekly whether the person wants to hear of all at the beginning of a week
   * @param mornings of what on other mornings
   * @param since what mail that was never sent goes back to; null where there is none
   * @param week whether that was about a whole week
   * @param name in Finnish
   * @param due null for none
   */
  record PersonalTask(
      String person,
      boolean weekly,
      String mornings,
      String language,
      Instant since,
      boolean week,
      String task,
      String name,
      String definition,
      String key,
      Instant due,
      Instant created) {}

  /**
   * Of those who have an address and want mail, person by person, what is due first first.
   *
   * @param closed units that do not work today
   */
  List<PersonalTask> of(String organisation, Instant now, Collection<String> closed) {
    return jdbc.sql(FIND)
        .param("organisation", organisation)
        .param("now", Timestamp.from(now))
        .param("closed", closed.toArray(String[]::new))
        .param("week", WEEK)
        .param("morning", MORNING)
        .query(PersonalTask.class)
        .list();
  }
}
