-- K-15 Palautteen sulkeutuminen.
-- What: whether people hear what came of what they have told, in the last year: of concerns, of
--   what change agents have observed, of requests to management and of rounds of questions on
--   experience. Of the last it is counted that the results were talked over: which statement was
--   low, and what came of it, no task says.
-- Unit: share, by unit and method, where '' is what names no method; of a method in an area, of an
--   area and of all areas. What names no unit is in the sums only.
-- Numerator: matters whose newest task of telling is done.
-- Denominator: matters whose newest task of telling is done or whose day has passed. What ended
--   before that day otherwise, as with the unit, is in neither.
-- People: no, a matter is counted and not who has raised it.
-- Source: indicator K-15; seed row A26.
with matter as (
  select distinct on (s.id) s.area, coalesce(s.method, '') as method, s.unit,
    coalesce(t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date, false)
      as told,
    local_day(t.DUE_DATE_, :zone) as due_on,
    t.DELETE_REASON_ <> 'completed' and local_day(t.END_TIME_, :zone) < local_day(t.DUE_DATE_, :zone)
      as dropped
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id
      and (s.process, t.TASK_DEF_KEY_) in (
        ('concern-handling', 'confirm-answer'), ('concern-handling', 'tell-back'),
        ('concern-handling', 'call-raiser'), ('change-agent-round', 'read-answer'),
        ('management-escalation', 'tell-back'), ('experience-pulse', 'discuss-results'))
  where s.process in ('concern-handling', 'change-agent-round', 'management-escalation',
      'experience-pulse')
    and s.started > :today::date - 365 and local_day(t.START_TIME_, :zone) <= :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
  order by s.id, t.START_TIME_ desc
)
select 'LOOPS_CLOSED' as figure, area, method, unit, count(*) filter (where told) as numerator,
  count(*) as denominator, count(*) filter (where told)::numeric / count(*) as value
from matter
where told or due_on < :today::date and dropped is not true
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
