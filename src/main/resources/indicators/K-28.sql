-- K-28 Resilienssi ja päätökset.
-- What: whether an area exercises, has alternative plans, gives routine decisions away and weighs
--   several options, in the last year.
-- Unit: exercises held, by unit; scenarios of the newest scan with an alternative plan; routine
--   decisions of the newest list that are given to somebody; decisions among at least five options;
--   working days from a decision until it was carried out, with both days, as the model reckons
--   (median). Of an area and of all areas.
-- Numerator: scenarios with a plan; prepared decisions with five options.
-- Denominator: scenarios; prepared decisions whose options were written, without practice. How many
--   routine decisions there are that could be given away nobody lists, so these are a number.
-- People: no.
-- Source: indicator K-28.
with exercise as (
  select s.area, s.unit
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'debrief-exercise'
  where s.process = 'resilience-exercise'
    and local_day(t.START_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
scan as (
  select distinct on (s.area) s.area, s.id, planned.done
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'write-scenarios'
      and t.DELETE_REASON_ = 'completed'
    cross join lateral (select exists (select from ACT_HI_TASKINST p where p.PROC_INST_ID_ = s.id
      and p.TASK_DEF_KEY_ = 'plan-alternatives' and p.DELETE_REASON_ = 'completed'
      and local_day(p.END_TIME_, :zone) <= :today::date) as done) planned
  where s.process = 'resilience-scan'
    and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
  order by s.area, t.END_TIME_ desc
),
scenario as (
  select scan.area, scan.done and plan.TEXT_ <> '' as planned
  from scan
    join ACT_HI_VARINST v on v.PROC_INST_ID_ = scan.id and v.EXECUTION_ID_ = scan.id
      and v.NAME_ in ('scenario1', 'scenario2', 'scenario3', 'scenario4') and v.TEXT_ <> ''
    left join ACT_HI_VARINST plan on plan.PROC_INST_ID_ = scan.id and plan.EXECUTION_ID_ = scan.id
      and plan.NAME_ = 'plan' || right(v.NAME_, 1)
),
list as (
  select distinct on (s.area) s.area, s.id
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'list-decisions'
      and t.DELETE_REASON_ = 'completed'
  where s.process = 'resilience-delegation'
    and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
  order by s.area, t.END_TIME_ desc
),
given as (
  select list.area
  from list
    join ACT_HI_VARINST v on v.PROC_INST_ID_ = list.id and v.EXECUTION_ID_ = list.id
      and v.NAME_ in ('decision1', 'decision2', 'decision3', 'decision4', 'decision5')
      and v.TEXT_ <> ''
),
decision as (
  select s.area, case when reviewed.done then value.days end as days, value.options
  from instance_scope s
    cross join lateral (select exists (select from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id
      and t.TASK_DEF_KEY_ = 'review-decision' and t.DELETE_REASON_ = 'completed'
      and local_day(t.END_TIME_, :zone) <= :today::date) as done) reviewed
    cross join lateral (
      select max(coalesce(v.LONG_, v.DOUBLE_)::numeric) filter (where v.NAME_ = 'daysToCarryOut') as days,
        count(*) filter (where v.NAME_ like 'option_\_text' and v.TEXT_ <> '') as options,
        coalesce(bool_or(v.NAME_ = 'decisionKind' and v.TEXT_ = 'practice'), false) as practice
      from ACT_HI_VARINST v where v.PROC_INST_ID_ = s.id and v.EXECUTION_ID_ = s.id
        and v.NAME_ in ('daysToCarryOut', 'decisionKind', 'option1_text', 'option2_text',
          'option3_text', 'option4_text', 'option5_text')) value
  where s.process = 'five-option-decision' and s.started > :today::date - 365 and not value.practice
    and exists (select from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id
      and t.TASK_DEF_KEY_ = 'set-criteria' and local_day(t.START_TIME_, :zone) <= :today::date)
    and s.organisation in (:organisations) and s.area in (:areas)
)
select 'EXERCISES' as figure, area, null as method, unit, null::bigint as numerator,
  null::bigint as denominator, count(*)::numeric as value
from exercise
group by rollup (area, unit)
having count(*) > 0
union all
select 'SCENARIOS_WITH_PLAN', area, null, null, count(*) filter (where planned), count(*),
  count(*) filter (where planned)::numeric / count(*)
from scenario
group by rollup (area)
having count(*) > 0
union all
select 'DECISIONS_GIVEN', area, null, null, null, null, count(*)
from given
group by rollup (area)
having count(*) > 0
union all
select 'FIVE_OPTIONS', area, null, null, count(*) filter (where options >= 5), count(*),
  count(*) filter (where options >= 5)::numeric / count(*)
from decision
group by rollup (area)
having count(*) > 0
union all
select 'DECISION_TO_DONE', area, null, null, null, count(*),
  percentile_cont(0.5) within group (order by days)::numeric
from decision where days is not null
group by rollup (area)
having count(*) > 0
