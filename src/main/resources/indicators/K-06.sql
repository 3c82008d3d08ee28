-- K-06 Aktiivikäyttäjät.
-- What: how many of the trained people in service use the method, by the newest report of the last
--   90 days. Only whole reports: nothing of a month that is not reported yet.
-- Unit: share, by unit and method; the sums of a method in an area, of an area and of all areas.
-- Numerator: people who have used the method, as the unit reports them.
-- Denominator: trained people in service, as the unit reports them.
-- People: yes.
-- Source: indicator K-06.
with report as (
  select distinct on (unit, method) area, unit, method, users, trained
  from use_reports(:today::date - 90, :today::date, :zone)
  where organisation in (:organisations) and area in (:areas)
  order by unit, method, reported_at desc
)
select 'ACTIVE_USERS' as figure, area, method, unit, sum(users) as numerator,
  sum(trained) as denominator, sum(users) / sum(trained) as value
from report
group by rollup (area, method, unit)
having sum(trained) > 0
