-- K-24 Koulutettujen poistuma.
-- What: how many of those who were trained and in service a year ago have left their unit since,
--   where an introduction or its sustaining runs. Who moves to another unit has left the one.
-- Unit: share, by unit and method; the sums of a method in an area, of an area and of all areas.
-- Numerator: of these, people who are in service there no longer.
-- Denominator: people who were trained and in service there a year ago.
-- People: yes.
-- Source: indicator K-24.
with person as (
  select past.area, past.method, past.unit, not coalesce(now.in_service, false) as gone
  from trained_people(:today::date - 365, :zone) past
    join introduced(:today::date, :zone) i on i.unit = past.unit and i.method = past.method
    left join trained_people(:today::date, :zone) now on now.unit = past.unit
      and now.method = past.method and now.worker = past.worker and now.area in (:areas)
  where past.in_service and past.trained_on is not null
    and past.organisation in (:organisations) and past.area in (:areas)
)
select 'TRAINED_GONE' as figure, area, method, unit, count(*) filter (where gone) as numerator,
  count(*) as denominator, count(*) filter (where gone)::numeric / count(*) as value
from person
group by rollup (area, method, unit)
having count(*) > 0
