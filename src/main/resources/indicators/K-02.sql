-- K-02 Vaiheen kesto.
-- What: how long each of the five stages takes, where an introduction or its sustaining runs.
-- Unit: days from the first to the last activity of the stage, or to today while something of it is
--   missing, pauses left out; by unit and method. Of a method in an area, of an area and of all
--   areas the median.
-- Numerator: none.
-- Denominator: none.
-- People: no.
-- Source: indicator K-02.
with part as (
  select area, unit, method, stage, min(reached_on) as first_on, max(reached_on) as last_on,
    count(*) = (select count(*) from stage_step s
      where s.stage = r.stage and (r.has_code or not s.needs_code)) as complete
  from stages_reached(:today::date, :zone) r
  where organisation in (:organisations) and area in (:areas)
  group by area, unit, method, stage, has_code
),
taken as (
  select area, unit, method, stage, days_without_pauses(unit, first_on,
    case when complete then last_on else :today::date end) as days
  from part
)
select (array['READY_TIME', 'TRAINED_TIME', 'FIRST_USE_TIME', 'SUPPORTED_TIME', 'ESTABLISHING_TIME'])
    [stage] as figure, area, method, unit, null::bigint as numerator,
  null::bigint as denominator, percentile_cont(0.5) within group (order by days)::numeric as value
from taken
group by stage, rollup (area, method, unit)
