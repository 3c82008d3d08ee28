package fi.juurru.operations;

import java.util.List;

/**
 * A figure of the installation: one gauge for each row of a statement. A further one is a further
 * constant here.
 *
 * <p>A statement gives the value in its last column and takes {@code :now}, the engine's clock. The
 * role of a task is that of its candidate group, so that neither a unit nor a person is told.
 */
enum FigureQuery {
  OPEN_TASKS(
      "juurru.tasks.open", "Open tasks", List.of("process", "role"), Sql.OPEN_TASKS.formatted("")),
  LATE_TASKS(
      "juurru.tasks.late",
      "Open tasks whose due date has passed",
      List.of("process", "role"),
      Sql.OPEN_TASKS.formatted("where t.DUE_DATE_ < :now")),
  COMPLETED_TASKS(
      "juurru.tasks.completed.day",
      "Tasks that were completed within the last 24 hours",
      List.of("process", "role"),
      """
      select t.PROC_DEF_KEY_, coalesce(r.role, 'none'), count(*)
      from ACT_HI_TASKINST t
      left join lateral (select min(%s) as role from ACT_HI_IDENTITYLINK l
        where l.TASK_ID_ = t.ID_ and l.GROUP_ID_ is not null) r on true
      where t.END_TIME_ >= cast(:now as timestamp) - interval '1 day'
        and t.DELETE_REASON_ = 'completed'
      group by 1, 2
      """
          .formatted(Sql.ROLE)),
  INCIDENTS(
      "juurru.incidents",
      "Open incidents",
      List.of("type"),
      "select INCIDENT_TYPE_, count(*) from ACT_RU_INCIDENT group by 1"),
  DUE_JOBS(
      "juurru.jobs.due",
      "Jobs that wait for the job executor",
      List.of(),
      "select count(*) " + Sql.DUE_JOBS),
  OLDEST_JOB(
      "juurru.jobs.due.oldest.seconds",
      "For how long the oldest of them has waited",
      List.of(),
      "select coalesce(max(extract(epoch from cast(:now as timestamp)"
          + " - coalesce(DUEDATE_, CREATE_TIME_))), 0) "
          + Sql.DUE_JOBS),
  WAITING_MAIL(
      "juurru.mail.waiting", "Mail that waits to be sent", List.of(), "select count(*) from mail"),
  OLDEST_MAIL(
      "juurru.mail.waiting.oldest.seconds",
      "For how long the oldest of it has waited",
      List.of(),
      "select coalesce(max(extract(epoch from cast(:now as timestamptz) - written)), 0) from mail"),
  LAST_CLEAN_UP(
      "juurru.cleanup.last.seconds",
      "For how long history has not been cleaned up; absent where it never was",
      List.of(),
      """
      select extract(epoch from cast(:now as timestamp) - max(TIMESTAMP_))
      from ACT_HI_JOB_LOG where JOB_DEF_TYPE_ = 'history-cleanup' and JOB_STATE_ = 2
      having max(TIMESTAMP_) is not null
      """);

  private final String figure;
  private final String meaning;
  private final List<String> labels;
  private final String sql;

  FigureQuery(String figure, String meaning, List<String> labels, String sql) {
    this.figure = figure;
    this.meaning = meaning;
    this.labels = labels;
    this.sql = sql;
  }

  String figure() {
    return figure;
  }

  String meaning() {
    return meaning;
  }

  List<String> labels() {
    return labels;
  }

  String sql() {
    return sql;
  }

  /** Pieces that several statements have in common. */
  private static final class Sql {

    static final String ROLE =
        "regexp_replace(regexp_replace(l.GROUP_ID_, '\\.deputy$', ''), '^.*\\.', '')";

    static final String OPEN_TASKS =
        """
        select d.KEY_, coalesce(r.role, 'none'), count(*)
        from ACT_RU_TASK t join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
        left join lateral (select min(%s) as role from ACT_RU_IDENTITYLINK l
          where l.TASK_ID_ = t.ID_ and l.GROUP_ID_ is not null) r on true
        %%s
        group by 1, 2
        """
            .formatted(ROLE);

    static final String DUE_JOBS =
        "from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1"
            + " and (DUEDATE_ is null or DUEDATE_ <= :now)";
  }
}
