-- K-10 Tiedon ajantasaisuus.
-- What: how old the newest report of use is, where an introduction or its sustaining runs.
-- Unit: days by unit and method, pauses left out; the share of units with a report of at most 45
--   days, of a method in an area, of an area and of all areas.
-- Numerator: units and methods with such a report.
-- Denominator: units and methods whose introduction or sustaining runs.
-- People: no.
-- Source: indicator K-10.
with report as (
  select s.area, s.unit, s.method, days_without_pauses(s.unit, (
      select max(local_day(t.END_TIME_, :zone)) from instance_scope r
        join ACT_HI_TASKINST t on t.PROC_INST_ID_ = r.id and t.TASK_DEF_KEY_ = 'report-use'
          and t.DELETE_REASON_ = 'completed'
      where r.process = 'method-use-report' and r.unit = s.unit and r.method = s.method),
    :today::date) as days
  from instance_scope s
  where s.process in ('unit-implementation', 'path-sustainment') and s.ended is null
    and s.unit is not null and s.organisation in (:organisations) and s.area in (:areas)
  group by s.area, s.unit, s.method
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
