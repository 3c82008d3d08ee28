-- K-22 Tehtävien ajallaan valmistuminen.
-- What: whether tasks are done in time, in the last 90 days, and how many are late now.
-- Unit: share; tasks. By unit and method, where '' is what names no method; of a method in an area,
--   of an area and of all areas. What names no unit is in the sums only. By role they are not told
--   apart: a role of a unit is often one person.
-- Numerator: tasks done on their due day or before.
-- Denominator: tasks done; tasks open. Tasks of confidential processes are in neither, not even
--   that there is one is told.
-- People: no, and never by person.
-- Source: indicator K-22.
with task as (
  select s.area, coalesce(s.method, '') as method, s.unit, local_day(t.DUE_DATE_, :zone) as due_on,
    case when local_day(t.END_TIME_, :zone) <= :today::date then local_day(t.END_TIME_, :zone) end
      as ended_on,
    t.DELETE_REASON_ = 'completed' as done
  from ACT_HI_TASKINST t
    join instance_scope s on s.id = t.PROC_INST_ID_
  where t.DUE_DATE_ is not null and local_day(t.START_TIME_, :zone) <= :today::date
    and (t.END_TIME_ is null or local_day(t.END_TIME_, :zone) > :today::date - 90)
    and s.process not in ('coaching-conflict', 'coaching-pair', 'coaching-support',
      'confidential-task-help')
    and s.organisation in (:organisations) and s.area in (:areas)
)
select 'TASKS_IN_TIME' as figure, area, method, unit,
  count(*) filter (where ended_on <= due_on) as numerator, count(*) as denominator,
  count(*) filter (where ended_on <= due_on)::numeric / count(*) as value
from task where done and ended_on is not null
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
union all
select 'TASKS_OVERDUE', area, method, unit, null, count(*),
  count(*) filter (where due_on < :today::date)
from task where ended_on is null
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
