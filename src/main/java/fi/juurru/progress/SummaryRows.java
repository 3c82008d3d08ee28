package fi.juurru.progress;

import fi.juurru.organisation.OwnScopes.Scopes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a service integration has come to so far, from history, for those whom it concerns. */
@Repository
class SummaryRows {

  private static final String DESIGN =
      """
      select exists (select from ACT_HI_PROCINST i
        where i.ID_ = :id and i.TENANT_ID_ = :organisation
          and i.PROC_DEF_KEY_ = 'service-integration-design'
          and (:whole or exists (select from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_
            and v.EXECUTION_ID_ = i.ID_ and v.NAME_ = 'area' and v.TEXT_ in (:scopes))))
      """;

  /** Each process hands its values on to the next one: the latest one that has a value says it. */
  private static final String VALUES =
      """
      select distinct on (v.NAME_) v.NAME_ as name,
        coalesce(convert_from(b.BYTES_, 'UTF8'), v.TEXT_, v.DOUBLE_::text) as value
      from ACT_HI_PROCINST i
      join ACT_HI_VARINST v on v.PROC_INST_ID_ = i.ID_ and v.EXECUTION_ID_ = i.ID_
      left join ACT_GE_BYTEARRAY b on b.ID_ = v.BYTEARRAY_ID_
      where i.ROOT_PROC_INST_ID_ = :id
        and (i.ID_ = :id or i.PROC_DEF_KEY_ in ('integration-day-1', 'integration-day-2',
          'integration-agreement', 'integration-follow-up'))
        and v.NAME_ in ('areaName', 'segment', 'segmentEstimate', 'changeNeed', 'cooperationModel',
          'actors', 'roleTable', 'steps', 'looks', 'summaryConclusion', 'day1Date', 'day2Date')
        and coalesce(b.ID_, v.TEXT_, v.DOUBLE_::text) is not null
      order by v.NAME_, i.START_TIME_ desc, i.ID_
      """;

  private static final String REQUESTS =
      """
      select i.START_TIME_ as asked, i.END_TIME_ as ended, value.kind, value.received, value.answer,
        o.name || ': ' || a.name as partner
      from ACT_HI_PROCINST i
      cross join lateral (
        select
          max(v.TEXT_) filter (where v.NAME_ = 'requestKind') as kind,
          max(v.TEXT_) filter (where v.NAME_ = 'partner') as partner,
          max(v.TEXT_) filter (where v.NAME_ = 'partnerReceived') as received,
          max(v.TEXT_) filter (where v.NAME_ in ('joins', 'rolesSigned', 'partnerDecision'))
            as answer
        from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_ and v.EXECUTION_ID_ = i.ID_) value
      join area a on a.code = value.partner
      join organisation o on o.code = a.organisation
      where i.ROOT_PROC_INST_ID_ = :id and i.PROC_DEF_KEY_ = 'partner-request'
        and value.kind in ('invitation', 'roles', 'decision')
      order by partner, i.START_TIME_
      """;

  private static final String NEXT_LOOK =
      """
      select j.DUEDATE_ from ACT_RU_JOB j
      join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_ and d.ACT_ID_ = 'look-day'
      join ACT_HI_PROCINST i on i.ID_ = j.PROCESS_INSTANCE_ID_ and i.ROOT_PROC_INST_ID_ = :id
      """;

  private final JdbcClient jdbc;

  SummaryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A request to another organisation.
   *
   * @param received ISO day; null while it has not told
   * @param answer null while there is none
   * @param partner name of the organisation with its area
   */
  record AskedPartner(
      Instant asked, Instant ended, String kind, String received, String answer, String partner) {}

  /** Whether there is such a design in these scopes. */
  boolean isOf(String design, Scopes scopes) {
    return jdbc.sql(DESIGN)
        .param("id", design)
        .param("organisation", scopes.organisation())
        .param("whole", scopes.whole())
        .param("scopes", scopes.listed())
        .query(Boolean.class)
        .single();
  }

  /** Texts, figures and lists (as JSON) by the names of their variables. */
  Map<String, String> values(String design) {
    Map<String, String> values = new HashMap<>();
    jdbc.sql(VALUES)
        .param("id", design)
        .query((row, number) -> values.put(row.getString("name"), row.getString("value")))
        .list();
    return values;
  }

  /** By organisation, the oldest first. */
  List<AskedPartner> requests(String design) {
    return jdbc.sql(REQUESTS).param("id", design).query(AskedPartner.class).list();
  }

  /** When the network looks at its model next; empty before it is agreed and at the end. */
  Optional<Instant> nextLook(String design) {
    return jdbc.sql(NEXT_LOOK).param("id", design).query(Instant.class).optional();
  }
}
