-- K-11 Keskustelujen säännöllisyys.
-- What: whether the talks of the supervisors are held in their rhythm, in the last 90 days.
-- Unit: share of talks held by their due day; longest time between two talks, or since the last
--   one, in working days of the unit. By unit and method, of a method in an area, of an area and of
--   all areas; the time is the longest of them.
-- Numerator: talks held and noted on their due day or before.
-- Denominator: talks whose due day has passed or that are held. What was moved to the next round is
--   not held. Rounds that ended otherwise, as with the method, are in neither.
-- People: no, a round is a unit's.
-- Source: indicator K-11; seed row A26.
with talk as (
  select s.area, s.unit, s.method, local_day(t.DUE_DATE_, :zone) as due_on,
    case when t.DELETE_REASON_ = 'completed' and held.TEXT_ <> 'not-this-time'
      and local_day(t.END_TIME_, :zone) <= :today::date
      then local_day(t.END_TIME_, :zone) end as held_on
  from ACT_HI_TASKINST t
    join instance_scope s on s.id = t.PROC_INST_ID_
    left join ACT_HI_VARINST held on held.PROC_INST_ID_ = s.id and held.EXECUTION_ID_ = s.id
      and held.NAME_ = 'held'
  where t.TASK_DEF_KEY_ = 'hold-discussion' and t.DUE_DATE_ > :today::date - 90
    and local_day(t.START_TIME_, :zone) <= :today::date
    and (t.END_TIME_ is null or local_day(t.END_TIME_, :zone) > :today::date
      or t.DELETE_REASON_ = 'completed')
    and s.organisation in (:organisations) and s.area in (:areas)
),
gap as (
  select area, unit, method, working_days(unit, held_on, coalesce(
    lead(held_on) over (partition by unit, method order by held_on), :today::date)) as days
  from talk where held_on is not null
)
select 'TALKS_ON_TIME' as figure, area, method, unit,
  count(*) filter (where held_on <= due_on) as numerator, count(*) as denominator,
  count(*) filter (where held_on <= due_on)::numeric / count(*) as value
from talk
where held_on is not null or due_on < :today::date
group by rollup (area, method, unit)
having count(*) > 0
union all
select 'LONGEST_GAP', area, method, unit, null, null, max(days)
from gap
group by rollup (area, method, unit)
having count(*) > 0
