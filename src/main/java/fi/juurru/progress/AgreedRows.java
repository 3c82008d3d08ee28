package fi.juurru.progress;

import fi.juurru.organisation.OwnScopes.Scopes;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was agreed, asked of management and decided, in all processes, from history: the newest of
 * what a person's scopes hold.
 */
@Repository
class AgreedRows {

  /** More than anybody reads; the page says that it shows the newest. */
  static final int MOST = 500;

  private static final String ROWS =
      """
      with own as (
        select i.ID_ as id, i.PROC_DEF_KEY_ as process, i.START_TIME_ as agreed,
          i.END_TIME_ as ended
        from ACT_HI_PROCINST i
        where i.TENANT_ID_ = :organisation
          and i.PROC_DEF_KEY_ in ('agreed-step-follow-up', 'management-escalation',
            'five-option-decision')
          and (:whole or i.ID_ in (select v.PROC_INST_ID_ from ACT_HI_VARINST v
            where v.EXECUTION_ID_ = v.PROC_INST_ID_
              and v.NAME_ in ('unit', 'method', 'area') and v.TEXT_ in (:scopes)))
          and not exists (select from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_
            and v.EXECUTION_ID_ = i.ID_ and v.NAME_ = 'kind' and v.TEXT_ = 'message')
        order by i.START_TIME_ desc limit :most)
      select own.*, value.*
      from own, lateral (
        select
          max(v.TEXT_) filter (where v.NAME_ in ('step', 'matter', 'question')) as what,
          max(v.TEXT_) filter (where v.NAME_ = 'source') as source,
          max(v.TEXT_) filter (where v.NAME_ = 'unitName') as unit,
          max(v.TEXT_) filter (where v.NAME_ = 'methodName') as method,
          max(v.TEXT_) filter (where v.NAME_ = 'areaName') as area,
          max(v.TEXT_) filter (where v.NAME_ in ('ownerRole', 'whoDecides')) as owner,
          max(v.TEXT_) filter (where v.NAME_ in ('stepDue', 'neededBy', 'dueDate')) as due,
          max(v.TEXT_) filter (where v.NAME_ in ('outcome', 'answer', 'chosenOption')) as result,
          max(v.TEXT_) filter (where v.NAME_ in ('stillInUse', 'carriedOut')) as later,
          max(v.TEXT_) filter (where v.NAME_ = 'decisionNumber') as number,
          max(v.TEXT_) filter (where v.NAME_ = 'design') as design
        from ACT_HI_VARINST v where v.PROC_INST_ID_ = own.id and v.EXECUTION_ID_ = own.id) value
      order by own.agreed desc, own.id
      """;

  private final JdbcClient jdbc;

  AgreedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One instance.
   *
   * @param ended null while it is open
   * @param owner code of the role that does it, name of the organisation that decides; null where
   *     the process says it
   * @param due as the form gave it, an ISO day; null for none
   * @param result code of how it went, or text of what was chosen; null while nothing is known
   * @param later the same of the look at it later
   * @param design id of the service integration that it comes from; null for none
   */
  record AgreedRow(
      String process,
      Instant agreed,
      Instant ended,
      String what,
      String source,
      String unit,
      String method,
      String area,
      String owner,
      String due,
      String result,
      String later,
      String number,
      String design) {}

  /** The newest first. */
  List<AgreedRow> of(Scopes scopes) {
    return jdbc.sql(ROWS)
        .param("organisation", scopes.organisation())
        .param("whole", scopes.whole())
        .param("scopes", scopes.listed())
        .param("most", MOST)
        .query(AgreedRow.class)
        .list();
  }
}
