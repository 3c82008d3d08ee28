-- K-30 Integraatio.
-- What: who comes to shape services together, and what is done of what was agreed, in the last
--   year.
-- Unit: shares; decisions that wait; days from asking for a decision to it (median); change of two
--   ratings from 1 to 5, which the network gives together, from the first day to the newest look
--   (mean). Of an area and of all areas.
-- Numerator: workers, supervisors and managers who were present on the days held; responsibility
--   gaps with an owner; steps done at the looks after 30, 90 and 180 days.
-- Denominator: those of each level who were said to come, each day anew; gaps found; steps agreed
--   on. By branch it is asked who comes, not who came.
-- People: yes, in the first three figures, which count heads.
-- Source: indicator K-30.
with design as (
  select s.id, s.area
  from instance_scope s
  where s.process = 'service-integration-design' and s.started > :today::date - 730
    and local_day(s.started, :zone) <= :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
part as (
  select d.id as design, d.area, i.ID_ as id, i.PROC_DEF_KEY_ as process
  from design d
    join ACT_HI_PROCINST i on i.ROOT_PROC_INST_ID_ = d.id
      and i.PROC_DEF_KEY_ in ('integration-day-1', 'integration-day-2', 'integration-agreement',
        'integration-follow-up')
),
announced as (
  select d.id as design, count_of.*
  from design d
    join ACT_HI_VARINST v on v.PROC_INST_ID_ = d.id and v.EXECUTION_ID_ = d.id
      and v.NAME_ = 'actors'
    join ACT_GE_BYTEARRAY b on b.ID_ = v.BYTEARRAY_ID_
    cross join lateral (
      select sum(case when actor ->> 'workers' ~ '^\d{1,5}(\.0)?$'
          then (actor ->> 'workers')::numeric else 0 end) as workers,
        sum(case when actor ->> 'supervisors' ~ '^\d{1,5}(\.0)?$'
          then (actor ->> 'supervisors')::numeric else 0 end) as supervisors,
        sum(case when actor ->> 'managers' ~ '^\d{1,5}(\.0)?$'
          then (actor ->> 'managers')::numeric else 0 end) as managers
      from json_array_elements(convert_from(b.BYTES_, 'UTF8')::json) actor) count_of
),
day_held as (
  select p.design, p.area, present.*
  from part p
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = p.id and t.TASK_DEF_KEY_ = 'close-day'
      and t.DELETE_REASON_ = 'completed'
      and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    cross join lateral (
      select max(coalesce(v.LONG_, v.DOUBLE_)::numeric) filter (where v.NAME_ like '%Workers') as workers,
        max(coalesce(v.LONG_, v.DOUBLE_)::numeric) filter (where v.NAME_ like '%Supervisors')
          as supervisors,
        max(coalesce(v.LONG_, v.DOUBLE_)::numeric) filter (where v.NAME_ like '%Managers') as managers
      from ACT_HI_VARINST v where v.PROC_INST_ID_ = p.id and v.EXECUTION_ID_ = p.id
        and v.NAME_ in ('day1Workers', 'day1Supervisors', 'day1Managers', 'day2Workers',
          'day2Supervisors', 'day2Managers')) present
  where p.process in ('integration-day-1', 'integration-day-2')
),
presence as (
  select day_held.area, level.figure, level.present, level.announced
  from day_held join announced using (design)
    cross join lateral (values
      ('WORKERS_PRESENT', day_held.workers::numeric, announced.workers),
      ('SUPERVISORS_PRESENT', day_held.supervisors::numeric, announced.supervisors),
      ('MANAGERS_PRESENT', day_held.managers::numeric, announced.managers))
      level (figure, present, announced)
),
gap as (
  select newest.area, coalesce(gap ->> 'owner', '') <> '' as owned
  from (
    select distinct on (p.design) p.area, v.BYTEARRAY_ID_ as rows
    from part p
      join ACT_HI_TASKINST t on t.PROC_INST_ID_ = p.id and t.DELETE_REASON_ = 'completed'
        and (p.process, t.TASK_DEF_KEY_) in (('integration-day-1', 'responsibility-gaps'),
          ('integration-day-2', 'name-gap-owners'))
        and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
      join ACT_HI_VARINST v on v.PROC_INST_ID_ = p.id and v.EXECUTION_ID_ = p.id
        and v.NAME_ = 'gaps'
    order by p.design, t.END_TIME_ desc) newest
    join ACT_GE_BYTEARRAY b on b.ID_ = newest.rows
    cross join json_array_elements(convert_from(b.BYTES_, 'UTF8')::json) gap
),
asked as (
  select p.area, true as own, local_day(min(t.START_TIME_), :zone) as asked_on,
    case when bool_and(coalesce(local_day(t.END_TIME_, :zone) <= :today::date, false))
      then local_day(max(t.END_TIME_), :zone) end as closed_on,
    bool_and(coalesce(t.DELETE_REASON_ = 'completed', false)) as decided
  from part p
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = p.id and t.TASK_DEF_KEY_ = 'decide-own'
      and local_day(t.START_TIME_, :zone) <= :today::date
  where p.process = 'integration-agreement'
  group by p.area, p.id
  union all
  select s.area, false, local_day(s.started, :zone),
    case when local_day(s.ended, :zone) <= :today::date then local_day(s.ended, :zone) end,
    i.END_ACT_ID_ = 'answer-received'
  from instance_scope s
    join ACT_HI_PROCINST i on i.ID_ = s.id
    join ACT_HI_VARINST kind on kind.PROC_INST_ID_ = s.id and kind.EXECUTION_ID_ = s.id
      and kind.NAME_ = 'requestKind' and kind.TEXT_ = 'decision'
  where s.process = 'partner-request' and local_day(s.started, :zone) <= :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
look as (
  select p.area, p.design, value.*,
    row_number() over (partition by p.design order by t.END_TIME_) as nth,
    row_number() over (partition by p.design order by t.END_TIME_ desc) as newest,
    json_array_length(convert_from(steps.BYTES_, 'UTF8')::json) as agreed,
    local_day(t.END_TIME_, :zone) as day, began.trust as trust_before, began.self as self_before
  from part p
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = p.id and t.TASK_DEF_KEY_ = 'check-network'
      and t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date
    cross join lateral (
      select max(number.n) filter (where d.NAME_ = 'look1_steps') as done,
        max(number.n) filter (where d.NAME_ = 'look1_trust') as trust,
        max(number.n) filter (where d.NAME_ = 'look1_self') as self
      from ACT_HI_DETAIL d cross join lateral (select coalesce(
        coalesce(d.LONG_, d.DOUBLE_)::numeric,
        case when d.TEXT_ ~ '^[1-5]$' then d.TEXT_::numeric end) as n) number
      where d.ACT_INST_ID_ = t.ACT_INST_ID_
        and d.NAME_ in ('look1_steps', 'look1_trust', 'look1_self')) value
    cross join lateral (
      select max(v.TEXT_) filter (where v.NAME_ = 'trustBefore')::integer as trust,
        max(v.TEXT_) filter (where v.NAME_ = 'selfBefore')::integer as self
      from ACT_HI_VARINST v where v.PROC_INST_ID_ = p.id and v.EXECUTION_ID_ = p.id
        and v.NAME_ in ('trustBefore', 'selfBefore') and v.TEXT_ ~ '^[1-5]$') began
    left join ACT_HI_VARINST register on register.PROC_INST_ID_ = p.id
      and register.EXECUTION_ID_ = p.id and register.NAME_ = 'steps'
    left join ACT_GE_BYTEARRAY steps on steps.ID_ = register.BYTEARRAY_ID_
  where p.process = 'integration-follow-up'
)
select figure, area, null as method, null as unit, sum(present) as numerator,
  sum(announced) as denominator, sum(present) / sum(announced) as value
from presence
group by figure, rollup (area)
having sum(announced) > 0
union all
select 'GAPS_OWNED', area, null, null, count(*) filter (where owned), count(*),
  count(*) filter (where owned)::numeric / count(*)
from gap
group by rollup (area)
having count(*) > 0
union all
select case when own then 'OWN_DECISIONS_WAIT' else 'PARTNER_DECISIONS_WAIT' end, area, null, null,
  null, count(*), count(*) filter (where closed_on is null)
from asked where closed_on is null or closed_on > :today::date - 365
group by own, rollup (area)
having count(*) > 0
union all
select 'DECISION_TIME', area, null, null, null, count(*),
  percentile_cont(0.5) within group (order by closed_on - asked_on)::numeric
from asked where decided and closed_on > :today::date - 365
group by rollup (area)
having count(*) > 0
union all
select after.figure, area, null, null, sum(done), sum(agreed), sum(done) / sum(agreed)
from look join (values (1, 'STEPS_AT_30_DAYS'), (2, 'STEPS_AT_90_DAYS'), (3, 'STEPS_AT_180_DAYS'))
  after (nth, figure) using (nth)
where look.day > :today::date - 365 and done is not null
group by after.figure, rollup (area)
having sum(agreed) > 0
union all
select rating.figure, area, null, null, null, count(*), avg(rating.change)
from look cross join lateral (values ('NETWORK_TRUST', trust - trust_before),
  ('NETWORK_SELF_KNOWLEDGE', self - self_before)) rating (figure, change)
where newest = 1 and look.day > :today::date - 365 and rating.change is not null
group by rating.figure, rollup (area)
having count(*) > 0
