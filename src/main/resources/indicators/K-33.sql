-- K-33 Menetelmiä yksikössä.
-- What: how many methods a unit introduces or sustains at once, and how many of them have not come
--   beyond the third stage (first use).
-- Unit: methods by unit; of an area and of all areas the mean of the units. Units in which at least
--   three methods are in the first three stages at once, of an area and of all areas.
-- Numerator: methods; units with three or more in the first three stages.
-- Denominator: units in which an introduction or its sustaining runs.
-- People: no.
-- Source: indicator K-33.
with come as (
  select area, unit, method, 1 as stage from introduced(:today::date, :zone)
  where organisation in (:organisations) and area in (:areas)
  union all
  select area, unit, method, stage from stages_reached(:today::date, :zone)
  where organisation in (:organisations) and area in (:areas)
),
furthest as (
  select area, unit, method, max(stage) as stage from come group by area, unit, method
),
own as (
  select area, unit, count(*) as methods, count(*) filter (where stage <= 3) as starting
  from furthest group by area, unit
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
