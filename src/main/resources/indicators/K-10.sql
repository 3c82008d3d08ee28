-- K-10 Tiedon ajantasaisuus.
-- What: how old the newest report of use is, where an introduction or its sustaining runs.
-- Unit: days by unit and method, pauses left out; the share of units with a report of at most 45
--   days, of a method in an area, of an area and of all areas.
-- Numerator: units and methods with such a report.
-- Denominator: units and methods whose introduction or sustaining runs.
-- People: no.
-- Source: indicator K-10.
with report as (
  select i.area, i.unit, i.method, days_without_pauses(i.unit, (
      select max(local_day(t.END_TIME_, :zone)) from instance_scope r
        join ACT_HI_TASKINST t on t.PROC_INST_ID_ = r.id and t.TASK_DEF_KEY_ = 'report-use'
          and t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date
      where r.process = 'method-use-report' and r.unit = i.unit and r.method = i.method),
    :today::date) as days
  from introduced(:today::date, :zone) i
  where i.organisation in (:organisations) and i.area in (:areas)
)
select 'REPORT_AGE' as figure, area, method, unit, null::bigint as numerator,
  null::bigint as denominator, days::numeric as value
from report where days is not null
union all
select 'FRESH_REPORTS', area, method, null, count(*) filter (where days <= 45), count(*),
  count(*) filter (where days <= 45)::numeric / count(*)
from report
group by rollup (area, method)
having count(*) > 0
