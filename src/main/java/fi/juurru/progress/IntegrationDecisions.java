package fi.juurru.progress;

import fi.juurru.organisation.OwnScopes.Scopes;
import fi.juurru.progress.AgreedRows.AgreedRow;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the organisations of a service integration decide, each its own: one's own decisions, and
 * those of partners as they have told them back. Nothing of another organisation is read.
 */
@Repository
class IntegrationDecisions {

  private static final String ROWS =
      """
      with own as (
        select i.ID_ as id, i.PROC_DEF_KEY_ as process, i.START_TIME_ as agreed,
          i.END_TIME_ as ended, i.ROOT_PROC_INST_ID_ as design
        from ACT_HI_PROCINST i
        where i.TENANT_ID_ = :organisation
          and (:design::text is null or i.ROOT_PROC_INST_ID_ = :design)
          and (i.PROC_DEF_KEY_ = 'integration-agreement' and exists (
              select from ACT_HI_TASKINST t
              where t.PROC_INST_ID_ = i.ID_ and t.TASK_DEF_KEY_ = 'decide-own')
            or i.PROC_DEF_KEY_ = 'partner-request' and exists (
              select from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_
                and v.EXECUTION_ID_ = i.ID_ and v.NAME_ = 'requestKind' and v.TEXT_ = 'decision'))
          and (:whole or i.ID_ in (select v.PROC_INST_ID_ from ACT_HI_VARINST v
            where v.EXECUTION_ID_ = v.PROC_INST_ID_ and v.NAME_ = 'area' and v.TEXT_ in (:scopes)))
        order by i.START_TIME_ desc limit :most)
      select own.process, own.agreed, own.ended, asked.what, 'service-integration-design' as source,
        null as unit, null as method, value.area, coalesce(o.name, 'decider') as owner, value.due,
        value.result, steps.later, value.number, own.design
      from own
      cross join lateral (
        select
          max(v.TEXT_) filter (where v.NAME_ = 'areaName') as area,
          max(v.TEXT_) filter (where v.NAME_ = 'partner') as partner,
          max(v.TEXT_) filter (where v.NAME_ = 'requestDue') as due,
          max(v.TEXT_) filter (where v.NAME_ in ('ownDecision', 'partnerDecision')) as result,
          max(v.TEXT_) filter (where v.NAME_ in ('ownDecisionNumber', 'decisionNumber')) as number
        from ACT_HI_VARINST v where v.PROC_INST_ID_ = own.id and v.EXECUTION_ID_ = own.id) value
      cross join lateral (
        select string_agg(step ->> 'text', '; ') as what
        from ACT_HI_VARINST v
        join ACT_GE_BYTEARRAY b on b.ID_ = v.BYTEARRAY_ID_
        cross join json_array_elements(convert_from(b.BYTES_, 'UTF8')::json) step
        where v.PROC_INST_ID_ = own.id and v.EXECUTION_ID_ = own.id
          and v.NAME_ = case own.process when 'partner-request' then 'requestRows' else 'steps' end
          and step ->> 'decision' = 'yes') asked
      cross join lateral (
        select case when bool_or(outcome.TEXT_ = 'drop') then 'no'
          when bool_and(coalesce(outcome.TEXT_ = 'done', false)) then 'yes' end as later
        from ACT_HI_VARINST d
        join ACT_HI_VARINST n on n.PROC_INST_ID_ = d.PROC_INST_ID_
          and n.EXECUTION_ID_ = n.PROC_INST_ID_ and n.NAME_ = 'decisionNumber'
        left join ACT_HI_VARINST outcome
          on outcome.PROC_INST_ID_ = d.PROC_INST_ID_
          and outcome.EXECUTION_ID_ = outcome.PROC_INST_ID_ and outcome.NAME_ = 'outcome'
        where own.process = 'integration-agreement' and d.NAME_ = 'design'
          and d.TEXT_ = own.design and d.EXECUTION_ID_ = d.PROC_INST_ID_) steps
      left join area a on a.code = value.partner
      left join organisation o on o.code = a.organisation
      order by own.agreed desc, own.id
      """;

  private final JdbcClient jdbc;

  IntegrationDecisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<AgreedRow> of(Scopes scopes) {
    return of(scopes, null);
  }

  /** Those of one service integration; of all for null. */
  List<AgreedRow> of(Scopes scopes, String design) {
    return jdbc.sql(ROWS)
        .param("organisation", scopes.organisation())
        .param("design", design)
        .param("whole", scopes.whole())
        .param("scopes", scopes.listed())
        .param("most", AgreedRows.MOST)
        .query(AgreedRow.class)
        .list();
  }
}
