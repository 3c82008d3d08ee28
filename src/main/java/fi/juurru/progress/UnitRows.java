package fi.juurru.progress;

import fi.juurru.InstanceScope;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts, in the database, how the introduction of a method stands in each unit: however many years
 * and workers there are, one row for a unit is read. Tasks keep copies of their own of some values,
 * which are older; what an instance itself holds is what was answered.
 */
@Repository
class UnitRows {

  private static final String COUNT =
      """
      with part as (
        select i.ID_ as id, i.PROC_DEF_KEY_ as process, i.START_TIME_ as started, unit.TEXT_ as unit
        from ACT_HI_PROCINST i
        join ACT_HI_VARINST method on method.PROC_INST_ID_ = i.ID_ and method.EXECUTION_ID_ = i.ID_
          and method.NAME_ = 'method' and method.TEXT_ = :method
        join ACT_HI_VARINST unit on unit.PROC_INST_ID_ = i.ID_ and unit.EXECUTION_ID_ = i.ID_
          and unit.NAME_ = 'unit'
        where i.TENANT_ID_ = :organisation and (i.PROC_DEF_KEY_ = 'method-use-report'
          or i.PROC_DEF_KEY_ = 'supervisor-check-in' and i.END_TIME_ > :since
          or i.PROC_DEF_KEY_ in ('unit-implementation', 'worker-training-follow-up',
            'concern-handling') and i.END_TIME_ is null)),
      training as materialized (
        select unit, count(*) as planned,
          count(*) filter (where exists (select from ACT_HI_VARINST v
            where v.PROC_INST_ID_ = id and v.EXECUTION_ID_ = id
            and v.NAME_ in ('trainingStatus', 'trainingOutcome')
            and v.TEXT_ = case v.NAME_ when 'trainingStatus' then 'done' else 'completed' end))
            as trained,
          count(*) filter (where exists (select from ACT_HI_VARINST v
            where v.PROC_INST_ID_ = id and v.EXECUTION_ID_ = id
            and v.NAME_ = 'firstUseDate' and v.TEXT_ is not null)) as first_use
        from part where process = 'worker-training-follow-up' group by unit),
      report as materialized (
        select id, unit, started, trunc(coalesce(uses.LONG_, uses.DOUBLE_))::int as uses
        from part
        join ACT_HI_VARINST uses on uses.PROC_INST_ID_ = id and uses.EXECUTION_ID_ = id
          and uses.NAME_ = 'usesCount' and coalesce(uses.LONG_, uses.DOUBLE_) is not null
        where process = 'method-use-report'),
      newest as materialized (
        select distinct on (unit) id, unit, uses from report order by unit, started desc),
      told as materialized (
        select distinct on (unit) unit, note.TEXT_ as note from report
        join ACT_HI_VARINST note on note.PROC_INST_ID_ = id and note.EXECUTION_ID_ = id
          and note.NAME_ = 'otherInformation' and note.TEXT_ ~ '\\S'
        order by unit, started desc),
      other as materialized (
        select unit, count(*) filter (where process = 'supervisor-check-in') as check_ins,
          count(*) filter (where process = 'concern-handling') as open_concerns
        from part group by unit)
      select name.TEXT_ as unit_name, coalesce(trained, 0) as trained,
        coalesce(planned, 0) as planned, coalesce(first_use, 0) as first_use, newest.uses,
        trunc(coalesce(users.LONG_, users.DOUBLE_))::int as users, check_ins, open_concerns,
        coalesce(told.note, '') as latest_note
      from part phase
      join ACT_HI_VARINST name on name.PROC_INST_ID_ = phase.id and name.EXECUTION_ID_ = phase.id
        and name.NAME_ = 'unitName'
      join other using (unit)
      left join training using (unit)
      left join newest using (unit)
      left join ACT_HI_VARINST users on users.PROC_INST_ID_ = newest.id
        and users.EXECUTION_ID_ = newest.id and users.NAME_ = 'usersCount'
      left join told using (unit)
      where phase.process = 'unit-implementation' and (:area::text is null
        or exists (select from unit own where own.code = phase.unit and own.area = :area))
      order by name.TEXT_ collate "C"
      """;

  private final JdbcClient jdbc;

  UnitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One row for each unit in which the method is being introduced, in the area or in all of them,
   * in the order of their names.
   */
  List<UnitRow> of(InstanceScope scope) {
    var since = ClockUtil.getCurrentTime().toInstant().minus(Duration.ofDays(UnitRow.WINDOW_DAYS));
    return jdbc.sql(COUNT)
        .param("organisation", scope.organisation())
        .param("method", scope.method())
        .param("area", scope.area(), Types.VARCHAR)
        .param("since", Timestamp.from(since))
        .query(UnitRow.class)
        .list();
  }
}
