-- K-09 Koodattu osuus.
-- What: how many uses were recorded with the method's action code, by the reports of the last half
--   year of units that were asked for it.
-- Unit: share, by unit and method; the sums of a method in an area, of an area and of all areas.
--   Reports that tell of more codes than uses are left out of it and counted beside it.
-- Numerator: uses with a code; reports that cannot be right.
-- Denominator: uses; reports.
-- People: no.
-- Source: indicator K-09.
with report as (
  select area, unit, method, uses, coded from use_reports(:today::date - 182, :today::date, :zone)
  where organisation in (:organisations) and area in (:areas) and coded is not null
)
select 'CODED_USES' as figure, area, method, unit, sum(coded) as numerator,
  sum(uses) as denominator, sum(coded) / sum(uses) as value
from report where coded <= uses
group by rollup (area, method, unit)
having sum(uses) > 0
union all
select 'CODING_ERRORS', area, method, unit, count(*) filter (where coded > uses), count(*),
  count(*) filter (where coded > uses)
from report
group by rollup (area, method, unit)
having count(*) > 0
