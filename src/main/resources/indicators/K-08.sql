-- K-08 Aika ensikäyttöön.
-- What: how soon trained people have used the method for the first time, where its introduction or
--   sustaining runs. Pauses are left out of all days.
-- Unit: share of those who have used it within 60 days of their training, the others having had 60
--   days too; median of the days of those who have used it. By unit and method, of a method in an
--   area, of an area and of all areas.
-- Numerator: people in service with a first use within 60 days.
-- Denominator: people in service who were trained at least 60 days ago; those who have used it.
-- People: yes.
-- Source: indicator K-08.
with person as (
  select p.area, p.method, p.unit, days_without_pauses(p.unit, p.trained_on, :today::date) as since,
    days_without_pauses(p.unit, p.trained_on, p.first_use_on) as taken
  from trained_people(:today::date, :zone) p
    join introduced(:today::date, :zone) i on i.unit = p.unit and i.method = p.method
  where p.in_service and p.trained_on is not null
    and p.organisation in (:organisations) and p.area in (:areas)
)
select 'USED_IN_TIME' as figure, area, method, unit, count(*) filter (where taken <= 60)
    as numerator, count(*) as denominator,
  count(*) filter (where taken <= 60)::numeric / count(*) as value
from person where since >= 60
group by rollup (area, method, unit)
having count(*) > 0
union all
select 'TIME_TO_FIRST_USE', area, method, unit, null, count(*),
  percentile_cont(0.5) within group (order by taken)::numeric
from person where taken is not null
group by rollup (area, method, unit)
having count(*) > 0
