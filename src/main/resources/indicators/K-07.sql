-- K-07 Käytöt koulutettua kohti.
-- What: how often a trained person uses the method in a month, by the reports of the last half
--   year; each report tells of one month.
-- Unit: uses a person and month, by unit and method; of a method in an area, of an area and of all
--   areas.
-- Numerator: uses, as the units report them.
-- Denominator: trained people in service in each of these months, added up.
-- People: no, uses are counted and not who.
-- Source: indicator K-07.
select 'USES_PER_TRAINED' as figure, area, method, unit, sum(uses) as numerator,
  sum(trained) as denominator, sum(uses) / sum(trained) as value
from use_reports(:today::date - 182, :today::date, :zone)
where organisation in (:organisations) and area in (:areas)
group by rollup (area, method, unit)
having sum(trained) > 0
