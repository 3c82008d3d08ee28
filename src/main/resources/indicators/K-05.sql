-- K-05 Koulutuksesta käyttöön.
-- What: how many people have come how far from the plan to lasting use, where an introduction or
--   its sustaining runs. Units report how many use a method and not who: the last two steps are of
--   the newest report of the last 90 days.
-- Unit: people for the first step, for the others the share of an earlier one; by unit and method;
--   the sums of a method in an area, of an area and of all areas.
-- Numerator: people in service who are planned, enrolled, trained, taught to record (and know the
--   code, where there is one), have used the method once; use it; have used it all year, at
--   most: the least of what the newest reports of the last four times 90 days say.
-- Denominator: for enrolled the planned, for trained the enrolled; for the lesson on recording and
--   for the first use the trained, as neither waits for the other; for users the trained in service
--   whom the same report tells; for a year's use the users of units with a report in each of the
--   four.
-- People: yes.
-- Source: indicator K-05.
with own as (
  select area, method, unit from introduced(:today::date, :zone)
  where organisation in (:organisations) and area in (:areas)
),
person as (
  select area, method, unit, count(*) as planned, count(p.enrolled_on) as enrolled,
    count(p.trained_on) as trained, count(p.recording_on) filter (where p.trained_on is not null)
      as recording, count(p.first_use_on) filter (where p.trained_on is not null) as first_use
  from own join trained_people(:today::date, :zone) p using (area, method, unit)
  where p.in_service
  group by rollup (area, method, unit)
  having count(*) > 0
),
quarter as (
  select distinct on (r.unit, r.method, nth) area, method, unit, nth, r.users, r.trained
  from own join use_reports(:today::date - 360, :today::date, :zone) r using (area, method, unit),
    lateral (select (:today::date - r.reported_on) / 90 as nth) back
  order by r.unit, r.method, nth, r.reported_at desc
),
use as (
  select area, method, unit, max(users) filter (where nth = 0) as users,
    max(trained) filter (where nth = 0) as trained,
    case when count(*) = 4 then min(users) end as all_year
  from quarter group by area, method, unit
),
used as (
  select area, method, unit, sum(users) as users, sum(trained) as trained,
    sum(all_year) as all_year, sum(users) filter (where all_year is not null) as of_users
  from use group by rollup (area, method, unit)
)
select 'FUNNEL_PLANNED' as figure, area, method, unit, null::numeric as numerator,
  planned::numeric as denominator, planned::numeric as value
from person
union all
select figure, area, method, unit, n, whole, n / whole
from person, lateral (values ('FUNNEL_ENROLLED', enrolled::numeric, planned::numeric),
  ('FUNNEL_TRAINED', trained, enrolled), ('FUNNEL_RECORDING', recording, trained),
  ('FUNNEL_FIRST_USE', first_use, trained)) step (figure, n, whole)
where whole > 0
union all
select figure, area, method, unit, n, whole, n / whole
from used, lateral (values ('FUNNEL_ACTIVE', users, trained),
  ('FUNNEL_ALL_YEAR', all_year, of_users)) step (figure, n, whole)
where whole > 0
