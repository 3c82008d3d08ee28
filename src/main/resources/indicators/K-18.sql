-- K-18 Muutosagenttien kattavuus.
-- What: whether the units that introduce a method have a change agent who finds time for it, and
--   whether what agents observe is answered.
-- Unit: shares; working days of the unit from an observation to its answer (median, last year). By
--   unit and method, of a method in an area, of an area and of all areas.
-- Numerator: units and methods with an active agent in one of the last two rounds; observations
--   that were answered.
-- Denominator: units and methods that are introduced and whose first round is answered or late;
--   observations, or wishes for support, that are answered or whose day of answer has passed.
-- People: no, a round is a unit's, whoever of its agents answers it.
-- Source: indicator K-18; seed row A26.
with round as (
  select s.id, s.area, s.method, s.unit, coalesce(activity.TEXT_ = 'active'
      and t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date, false)
      as active,
    row_number() over (partition by s.unit, s.method order by s.started desc) as nth
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'write-note'
    left join ACT_HI_VARINST activity on activity.PROC_INST_ID_ = s.id
      and activity.EXECUTION_ID_ = s.id and activity.NAME_ = 'activity'
  where s.process = 'change-agent-round' and s.started > :today::date - 365
    and local_day(s.started, :zone) <= :today::date
    and (local_day(t.DUE_DATE_, :zone) < :today::date
      or t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date)
    and s.organisation in (:organisations) and s.area in (:areas)
),
pair as (
  select r.area, r.method, r.unit, bool_or(r.active) as active
  from round r
  where r.nth <= 2 and exists (select from instance_scope s
    where s.process = 'unit-implementation' and s.unit = r.unit and s.method = r.method
      and local_day(s.started, :zone) <= :today::date
      and (s.ended is null or local_day(s.ended, :zone) > :today::date))
  group by r.area, r.method, r.unit
),
observation as (
  select distinct on (s.id) s.area, s.method, s.unit, local_day(t.START_TIME_, :zone) as told_on,
    local_day(t.DUE_DATE_, :zone) as due_on,
    case when t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date
      then local_day(t.END_TIME_, :zone) end as answered_on
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'answer-observations'
  where s.process = 'change-agent-round' and s.started > :today::date - 365
    and local_day(t.START_TIME_, :zone) <= :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
  order by s.id, t.START_TIME_
)
select 'ACTIVE_AGENTS' as figure, area, method, unit, count(*) filter (where active) as numerator,
  count(*) as denominator, count(*) filter (where active)::numeric / count(*) as value
from pair
group by rollup (area, method, unit)
having count(*) > 0
union all
select 'OBSERVATIONS_ANSWERED', area, method, unit, count(answered_on), count(*),
  count(answered_on)::numeric / count(*)
from observation where answered_on is not null or due_on < :today::date
group by rollup (area, method, unit)
having count(*) > 0
union all
select 'OBSERVATION_ANSWER_TIME', area, method, unit, null, count(*), percentile_cont(0.5)
    within group (order by working_days(unit, told_on, answered_on))::numeric
from observation where answered_on is not null
group by rollup (area, method, unit)
having count(*) > 0
