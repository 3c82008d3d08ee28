-- K-32 Kuormitus.
-- What: how many minutes the tasks of the last 30 days have asked of a person, as estimated: 2 to
--   open a task, read it and think, 0.75 for each answer in words or by choice. No form says how
--   long it takes, and history does not tell numbers and ticks that a person gave from what the
--   model has filled in. What a person starts, as a quick note, and what is done outside are not
--   counted, nor are tasks of confidential processes and answers that are not kept.
-- Unit: share of people; minutes of a person (median). Of an area and of all areas, in each of
--   which a person counts.
-- Numerator: people who were asked for more than 30 minutes as a worker, 120 as a supervisor or
--   change agent, or 240 a unit that introduces or sustains a method as a coordinator; who has
--   several of these roles by the highest.
-- Denominator: people of these roles who have done a task.
-- People: yes.
-- Source: indicator K-32; parameter burdenCeiling.
with asked as (
  select s.area, t.ASSIGNEE_ as person, sum(2 + 0.75 * (select count(*) from ACT_HI_DETAIL d
      where d.TASK_ID_ = t.ID_ and d.TYPE_ = 'FormProperty' and d.TEXT_ <> '')) as minutes
  from ACT_HI_TASKINST t
    join instance_scope s on s.id = t.PROC_INST_ID_
  where t.DELETE_REASON_ = 'completed' and t.ASSIGNEE_ is not null
    and t.END_TIME_ > :today::date - 31
    and local_day(t.END_TIME_, :zone) between :today::date - 29 and :today::date
    and s.process not in ('coaching-conflict', 'coaching-pair', 'coaching-support',
      'confidential-task-help')
    and s.organisation in (:organisations) and s.area in (:areas)
  group by s.area, t.ASSIGNEE_
),
units as (
  select s.area, count(distinct s.unit) as n
  from instance_scope s
  where s.process in ('unit-implementation', 'path-sustainment')
    and local_day(s.started, :zone) <= :today::date
    and (s.ended is null or local_day(s.ended, :zone) > :today::date)
    and s.organisation in (:organisations) and s.area in (:areas)
  group by s.area
),
person as (
  select a.area, a.minutes, max(case
      when m.group_id = a.area || '.coordinator' then 240 * greatest(units.n, 1)
      when u.code is null then null
      when m.group_id in (u.code || '.supervisor', u.code || '.change-agent') then 120
      when m.group_id = u.code || '.worker' then 30 end) as ceiling
  from asked a
    join membership_time m on m.user_id = a.person and local_day(m.since, :zone) <= :today::date
      and (m.until is null or local_day(m.until, :zone) > :today::date)
    left join unit u on u.code = substring(m.group_id from '^(.*)\.[^.]*$') and u.area = a.area
    left join units on units.area = a.area
  group by a.area, a.person, a.minutes
)
select 'OVERBURDENED' as figure, area, null as method, null as unit,
  count(*) filter (where minutes > ceiling) as numerator, count(*) as denominator,
  count(*) filter (where minutes > ceiling)::numeric / count(*) as value
from person where ceiling is not null
group by rollup (area)
having count(*) > 0
union all
select 'BURDEN', area, null, null, null, count(*),
  percentile_cont(0.5) within group (order by minutes)::numeric
from person where ceiling is not null
group by rollup (area)
having count(*) > 0
