-- K-04 Koulutuskattavuus.
-- What: how many of those who are to learn a method have been trained, where its introduction or
--   sustaining runs.
-- Unit: share, by unit and method; the sums of a method in an area, of an area and of all areas.
-- Numerator: people in service who have been trained.
-- Denominator: people in service whose training is followed.
-- People: yes.
-- Source: indicator K-04.
select 'TRAINED_PEOPLE' as figure, p.area, p.method, p.unit, count(p.trained_on) as numerator,
  count(*) as denominator, count(p.trained_on)::numeric / count(*) as value
from trained_people(:today::date, :zone) p
  join introduced(:today::date, :zone) i on i.unit = p.unit and i.method = p.method
where p.in_service and p.organisation in (:organisations) and p.area in (:areas)
group by rollup (p.area, p.method, p.unit)
having count(*) > 0
