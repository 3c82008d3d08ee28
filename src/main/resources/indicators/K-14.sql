-- K-14 Huoleen vastaaminen.
-- What: how soon concerns of the last year got their first answer.
-- Unit: working days of the unit (median); share answered by the day that was promised; concerns
--   that have waited for over 10 working days. By unit and method, where '' is a concern that names
--   no method; of a method in an area, of an area and of all areas.
-- Numerator: concerns answered on the promised day or before; concerns that wait.
-- Denominator: concerns that are answered or whose promised day has passed.
-- People: no, a concern is counted and not who has raised it.
-- Source: indicator K-14; seed row A26.
with concern as (
  select s.area, s.unit, coalesce(s.method, '') as method, local_day(s.started, :zone) as raised_on,
    local_day(first.DUE_DATE_, :zone) as promised_on,
    case when first.DELETE_REASON_ = 'completed'
      and local_day(first.END_TIME_, :zone) <= :today::date
      then local_day(first.END_TIME_, :zone) end as answered_on,
    first.END_TIME_ is null or local_day(first.END_TIME_, :zone) > :today::date as waits
  from instance_scope s,
    lateral (select t.* from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id
      and t.TASK_DEF_KEY_ = 'respond-to-concern' order by t.START_TIME_ limit 1) first
  where s.process = 'concern-handling' and s.started > :today::date - 365
    and local_day(s.started, :zone) <= :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
)
select 'RESPONSE_TIME' as figure, area, method, unit, null::bigint as numerator,
  count(*) as denominator, percentile_cont(0.5)
    within group (order by working_days(unit, raised_on, answered_on))::numeric as value
from concern where answered_on is not null
group by rollup (area, method, unit)
having count(*) > 0
union all
select 'ANSWERED_IN_TIME', area, method, unit, count(*) filter (where answered_on <= promised_on),
  count(*), count(*) filter (where answered_on <= promised_on)::numeric / count(*)
from concern where answered_on is not null or promised_on < :today::date
group by rollup (area, method, unit)
having count(*) > 0
union all
select 'WAITING_LONG', area, method, unit, null, count(*),
  count(*) filter (where waits and working_days(unit, raised_on, :today::date) > 10)
from concern
group by rollup (area, method, unit)
having count(*) > 0
