-- Käyttö kuukausittain.
-- What: how often a method was used, as units have reported it, by month, for charts: every month from
--   a unit's first report to its newest, and up to the last whole one.
-- Unit: times, by unit and method. Null in a month without a report; paused where the calendar or a
--   closure of the unit leaves no day of it.
-- Numerator: uses reported (usesCount), in the month in which they were reported.
-- Denominator: none.
-- People: no, uses are counted.
-- Source: indicator K-07 gives the figure of today, this its way there.
with report as (
  select s.area, s.unit, s.method,
    date_trunc('month', local_day(t.END_TIME_, :zone)::timestamp)::date as month, sum(used.n) as uses
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'report-use'
      and t.DELETE_REASON_ = 'completed'
    join lateral (select coalesce(v.LONG_, v.DOUBLE_) as n from ACT_HI_VARINST v
      where v.PROC_INST_ID_ = s.id and v.EXECUTION_ID_ = s.id and v.NAME_ = 'usesCount') used
      on true
  where s.process = 'method-use-report' and s.organisation in (:organisations)
    and s.area in (:areas) and (:unit = '' or s.unit = :unit) and (:method = '' or s.method = :method)
    and local_day(t.END_TIME_, :zone) <= :today::date and used.n is not null
  group by 1, 2, 3, 4
),
pair as (
  select area, unit, method, min(month) as first_month, greatest(max(month),
    (date_trunc('month', :today::date::timestamp) - interval '1 month')::date) as last_month
  from report group by area, unit, method
)
select pair.unit, u.name as unit_name, pair.method, m.name as method_name,
  each.month::date as month, report.uses, report.uses is null and coalesce(
    days_without_pauses(pair.unit, (each.month - interval '1 day')::date,
      (each.month + interval '1 month - 1 day')::date) = 0, false) as paused
from pair
  join unit u on u.code = pair.unit
  join method m on m.code = pair.method
  cross join lateral generate_series(pair.first_month::timestamp, pair.last_month::timestamp,
    interval '1 month') each (month)
  left join report on report.unit = pair.unit and report.method = pair.method
    and report.month = each.month::date
order by u.name, pair.unit, m.name, pair.method, each.month
