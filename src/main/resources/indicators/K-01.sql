-- K-01 Vaiheen valmius.
-- What: how much of what belongs to each of the five stages has been done, where an introduction or
--   its sustaining runs.
-- Unit: share, by unit and method; the sums of a method in an area, of an area and of all areas.
--   STAGES_DONE is the mean of the stages of which something has been done, and as a sum the mean of
--   the units.
-- Numerator: activities of the stage that have been reached.
-- Denominator: activities of the stage; what is about the action code counts only where the method
--   has one.
-- People: no.
-- Source: indicator K-01.
with reached as (
  select area, unit, method, activity from stages_reached(:today::date, :zone)
  where organisation in (:organisations) and area in (:areas)
),
part as (
  select i.area, i.unit, i.method, s.stage, count(r.activity) as done, count(*) as applicable
  from introduced(:today::date, :zone) i
    join stage_step s on i.has_code or not s.needs_code
    left join reached r on r.unit = i.unit and r.method = i.method and r.activity = s.activity
  where i.organisation in (:organisations) and i.area in (:areas)
  group by i.area, i.unit, i.method, s.stage
),
whole as (
  select area, unit, method, avg(done::numeric / applicable) as done
  from part where done > 0
  group by area, unit, method
)
select (array['READY_DONE', 'TRAINED_DONE', 'FIRST_USE_DONE', 'SUPPORTED_DONE', 'ESTABLISHING_DONE'])
    [stage] as figure, area, method, unit, sum(done) as numerator, sum(applicable) as denominator,
  sum(done) / sum(applicable) as value
from part
group by stage, rollup (area, method, unit)
union all
select 'STAGES_DONE', area, method, unit, null, null, avg(done)
from whole
group by rollup (area, method, unit)
having count(*) > 0
