-- K-27 Osallisuus.
-- What: whether clients and workers are there together, are heard and have influence, and what
--   stays of it, in the last year.
-- Unit: shares; how much better people were heard than they had influence, in points of ratings
--   from 1 to 5 (mean), of clients by those who answered, of workers by workshop, as a team answers
--   together. By unit, of an area and of all areas.
-- Numerator: workshops that began with everybody who belongs there; trials of clients' ideas that
--   are done, found again by their words; points where clients may have influence at the second
--   look, after 6 months; structural barriers that got an answer.
-- Denominator: times when it was noted who was there; trials of clients' ideas; points at the first
--   look, as nobody asks how many were agreed on in the beginning; structural barriers.
-- People: yes, in the figure of clients, whose denominator is those who answered.
-- Source: indicator K-27.
with gate as (
  select s.area, s.unit, s.id, count(*) as noted, exists (select from ACT_HI_TASKINST h
    where h.PROC_INST_ID_ = s.id and h.TASK_DEF_KEY_ = 'hold-workshop'
      and local_day(h.START_TIME_, :zone) <= :today::date) as passed
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'check-present'
      and t.DELETE_REASON_ = 'completed'
      and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
  where s.process = 'participation-workshop'
    and s.organisation in (:organisations) and s.area in (:areas)
  group by s.area, s.unit, s.id
),
rating as (
  select s.area, s.unit, t.TASK_DEF_KEY_ = 'enter-client-feedback' as of_clients, value.*
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.DELETE_REASON_ = 'completed'
      and t.TASK_DEF_KEY_ in ('enter-client-feedback', 'give-own-feedback')
    cross join lateral (
      select max(number.n) filter (where d.NAME_ in ('clientHeard', 'workerHeard')) as heard,
        max(number.n) filter (where d.NAME_ in ('clientInfluenced', 'workerInfluenced'))
          as influenced,
        max(number.n) filter (where d.NAME_ = 'clientsAnswered') as answered
      from ACT_HI_DETAIL d cross join lateral (select coalesce(
        coalesce(d.LONG_, d.DOUBLE_)::numeric,
        case when d.TEXT_ ~ '^[1-5]$' then d.TEXT_::numeric end) as n) number
      where d.ACT_INST_ID_ = t.ACT_INST_ID_ and d.NAME_ in ('clientHeard', 'clientInfluenced',
        'clientsAnswered', 'workerHeard', 'workerInfluenced')) value
  where s.process = 'participation-workshop'
    and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
trial as (
  select s.area, s.unit, exists (select from instance_scope step
      join ACT_HI_PROCINST i on i.ID_ = step.id
      join ACT_HI_VARINST words on words.PROC_INST_ID_ = step.id
        and words.EXECUTION_ID_ = step.id and words.NAME_ = 'step' and words.TEXT_ = idea.TEXT_
      join ACT_HI_TASKINST d on d.PROC_INST_ID_ = step.id and d.TASK_DEF_KEY_ = 'do-step'
        and d.DELETE_REASON_ = 'completed' and local_day(d.END_TIME_, :zone) <= :today::date
      join ACT_HI_VARINST outcome on outcome.PROC_INST_ID_ = step.id
        and outcome.EXECUTION_ID_ = step.id and outcome.NAME_ = 'outcome'
        and outcome.TEXT_ = 'done'
    where step.process = 'agreed-step-follow-up' and step.unit = s.unit
      and step.started >= s.started) as done
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'choose-trials'
      and t.DELETE_REASON_ = 'completed'
    join ACT_HI_VARINST whose on whose.PROC_INST_ID_ = s.id and whose.EXECUTION_ID_ = s.id
      and whose.NAME_ in ('trial1_ideaBy', 'trial2_ideaBy', 'trial3_ideaBy') and whose.TEXT_ = 'client'
    join ACT_HI_VARINST idea on idea.PROC_INST_ID_ = s.id and idea.EXECUTION_ID_ = s.id
      and idea.NAME_ = 'step' || substr(whose.NAME_, 6, 1) || '_text' and idea.TEXT_ <> ''
  where s.process = 'participation-trials'
    and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
look as (
  select s.area, s.unit, s.id, local_day(t.END_TIME_, :zone) as day, points.n as points,
    row_number() over (partition by s.id order by t.END_TIME_) as nth
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'look-again'
      and t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date
    cross join lateral (
      select max(coalesce(d.LONG_, d.DOUBLE_)::numeric) as n
      from ACT_HI_DETAIL d where d.ACT_INST_ID_ = t.ACT_INST_ID_ and d.NAME_ = 'pointsInUse') points
  where s.process = 'participation-trials'
    and s.organisation in (:organisations) and s.area in (:areas)
),
kept as (
  select early.area, early.unit, early.points as before, late.points as after
  from look early join look late on late.id = early.id and late.nth = 2
  where early.nth = 1 and late.day > :today::date - 365
),
barrier as (
  select s.area, s.unit, exists (select from ACT_HI_ACTINST a where a.PROC_INST_ID_ = s.id
      and a.ACT_ID_ = 'where-does-answer-go'
      and local_day(a.START_TIME_, :zone) <= :today::date) as answered
  from instance_scope s
    join ACT_HI_VARINST source on source.PROC_INST_ID_ = s.id and source.EXECUTION_ID_ = s.id
      and source.NAME_ = 'source' and source.TEXT_ = 'client-participation-workshops'
  where s.process = 'management-escalation'
    and local_day(s.started, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
)
select 'WORKSHOPS_COMPOSED' as figure, area, null as method, unit,
  count(*) filter (where passed)::numeric as numerator, sum(noted)::numeric as denominator,
  count(*) filter (where passed) / sum(noted) as value
from gate
group by rollup (area, unit)
having count(*) > 0
union all
select 'CLIENTS_HEARD_MORE', area, null, unit, null, sum(answered),
  sum(answered * (heard - influenced)) / sum(answered)
from rating where of_clients and answered > 0 and heard is not null and influenced is not null
group by rollup (area, unit)
having count(*) > 0
union all
select 'WORKERS_HEARD_MORE', area, null, unit, null, count(*), avg(heard - influenced)
from rating where not of_clients and heard is not null and influenced is not null
group by rollup (area, unit)
having count(*) > 0
union all
select 'CLIENT_IDEAS_DONE', area, null, unit, count(*) filter (where done), count(*),
  count(*) filter (where done)::numeric / count(*)
from trial
group by rollup (area, unit)
having count(*) > 0
union all
select 'POINTS_KEPT', area, null, unit, sum(after), sum(before), sum(after) / sum(before)
from kept where before is not null and after is not null
group by rollup (area, unit)
having sum(before) > 0
union all
select 'BARRIERS_ANSWERED', area, null, unit, count(*) filter (where answered), count(*),
  count(*) filter (where answered)::numeric / count(*)
from barrier
group by rollup (area, unit)
having count(*) > 0
