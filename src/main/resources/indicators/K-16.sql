-- K-16 Suunnitelman ketteryys.
-- What: whether the plan changes when it should, in the last year.
-- Unit: new versions of the plan; days from a need for change until everybody concerned was told
--   of a new version or of why there is none (median), pauses left out; share of changes that were
--   needed and could not be made. By unit and method, where '' is a need that names no method; of a
--   method in an area, of an area and of all areas. What names no unit is in the sums only.
-- Numerator: needed changes that ended without a new version. Why they did is always asked, so that
--   each of them has its reason.
-- Denominator: changes that the team found needed and that have an outcome.
-- People: no.
-- Source: indicator K-16.
with revision as (
  select s.area, coalesce(s.method, '') as method, s.unit, local_day(s.started, :zone) as noticed_on,
    outcome.day as outcome_on, outcome.changed, needed.TEXT_ = 'yes' as needed, told.day as told_on
  from instance_scope s
    left join ACT_HI_VARINST needed on needed.PROC_INST_ID_ = s.id and needed.EXECUTION_ID_ = s.id
      and needed.NAME_ = 'needed'
    left join lateral (
      select local_day(t.END_TIME_, :zone) as day, t.TASK_DEF_KEY_ = 'record-new-version' as changed
      from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id
        and t.TASK_DEF_KEY_ in ('record-new-version', 'explain-why-not')
        and t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date) outcome
      on true
    left join lateral (
      select local_day(t.END_TIME_, :zone) as day
      from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'tell-affected'
        and t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date) told
      on true
  where s.process = 'plan-revision' and s.started > :today::date - 365
    and s.organisation in (:organisations) and s.area in (:areas)
)
select 'PLAN_VERSIONS' as figure, area, method, unit, null::bigint as numerator,
  null::bigint as denominator, count(*) filter (where changed)::numeric as value
from revision where outcome_on is not null
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
union all
select 'PLAN_CHANGE_TIME', area, method, unit, null, count(*), percentile_cont(0.5)
    within group (order by days_without_pauses(unit, noticed_on, told_on))::numeric
from revision where told_on is not null
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
union all
select 'NEEDED_NOT_POSSIBLE', area, method, unit, count(*) filter (where not changed), count(*),
  count(*) filter (where not changed)::numeric / count(*)
from revision where needed and outcome_on is not null
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
