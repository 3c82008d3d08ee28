-- K-33 Menetelmiä yksikössä.
-- What: how many methods a unit introduces or sustains at once, and how many of them have not come
--   beyond the third stage (first use).
-- Unit: methods by unit; of an area and of all areas the mean of the units. Units in which at least
--   three methods are in the first three stages at once, of an area and of all areas.
-- Numerator: methods; units with three or more in the first three stages.
-- Denominator: units in which an introduction or its sustaining runs.
-- People: no.
-- Source: indicator K-33.
with furthest as (
  select unit, method, max(stage) as stage
  from stages_reached(:today::date, :zone)
  where organisation in (:organisations) and area in (:areas)
  group by unit, method
),
own as (
  select i.area, i.unit, count(*) as methods,
    count(*) filter (where coalesce(f.stage, 1) <= 3) as starting
  from introduced(:today::date, :zone) i
    left join furthest f on f.unit = i.unit and f.method = i.method
  where i.organisation in (:organisations) and i.area in (:areas)
  group by i.area, i.unit
)
select 'METHODS_IN_UNIT' as figure, area, null as method, unit, sum(methods) as numerator,
  count(*) as denominator, avg(methods) as value
from own group by rollup (area, unit) having count(*) > 0
union all
select 'METHODS_STARTING', area, null, unit, sum(starting), count(*), avg(starting)
from own group by rollup (area, unit) having count(*) > 0
union all
select 'MANY_STARTING', area, null, null, count(*) filter (where starting >= 3), count(*),
  avg((starting >= 3)::integer)
from own group by rollup (area) having count(*) > 0
