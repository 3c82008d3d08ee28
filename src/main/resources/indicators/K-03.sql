-- K-03 Pisin vaihe.
-- What: the furthest stage of which something has been done, where an introduction or its
--   sustaining runs.
-- Unit: stage from 1 (ready to start) to 5 (establishing), by unit and method; of a method in an
--   area, of an area and of all areas the stage of the unit in the middle (the lower of two).
-- Numerator: none.
-- Denominator: none.
-- People: no.
-- Source: indicator K-03.
with unit_stage as (
  select area, unit, method, max(stage) as stage
  from stages_reached(:today::date, :zone)
  where organisation in (:organisations) and area in (:areas)
  group by area, unit, method
)
select 'FURTHEST_STAGE' as figure, area, method, unit, null::bigint as numerator,
  null::bigint as denominator, percentile_disc(0.5) within group (order by stage)::numeric as value
from unit_stage
group by rollup (area, method, unit)
having count(*) > 0
