-- K-20 Johdon vastaukset.
-- What: how soon management answers what it is asked for, what it answers, and whether the answer
--   comes back to where it was asked. Requests of the last year; messages that ask for nothing are
--   none.
-- Unit: working days of the unit from the request to the answer (median); shares. By unit and
--   method, where '' is a request that names no method; of a method in an area, of an area and of
--   all areas. A request that names no unit is in the sums only.
-- Numerator: requests answered on the promised day or before, which is 10 working days after they
--   came to management unless the plan says otherwise; answers yes, partly and no; answers told.
-- Denominator: requests answered or whose promised day has passed; answers yes, partly or no, so
--   that a decision still waited for is in none; answers, of the coordinator too, that are told or
--   whose day of telling has passed.
-- People: no.
-- Source: indicator K-20.
with request as (
  select s.area, coalesce(s.method, '') as method, s.unit, local_day(s.started, :zone) as asked_on,
    asked.promised_on, asked.answered_on, tell.due_on,
    case when asked.answered_on is not null and decision.made then said.TEXT_ end as answer,
    coalesce(tell.told, i.END_ACT_ID_ = 'answer-returned' and local_day(i.END_TIME_, :zone) <= :today::date)
      as told
  from instance_scope s
    join ACT_HI_PROCINST i on i.ID_ = s.id
    left join ACT_HI_VARINST kind on kind.PROC_INST_ID_ = s.id and kind.EXECUTION_ID_ = s.id
      and kind.NAME_ = 'kind'
    left join ACT_HI_VARINST said on said.PROC_INST_ID_ = s.id and said.EXECUTION_ID_ = s.id
      and said.NAME_ = 'answer'
    cross join lateral (
      select min(local_day(t.DUE_DATE_, :zone)) as promised_on,
        case when bool_and(coalesce(t.DELETE_REASON_ = 'completed'
            and local_day(t.END_TIME_, :zone) <= :today::date, false))
          then max(local_day(t.END_TIME_, :zone)) end as answered_on
      from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'answer-request'
        and local_day(t.START_TIME_, :zone) <= :today::date) asked
    cross join lateral (
      select coalesce(bool_and(coalesce(local_day(t.END_TIME_, :zone) <= :today::date, false)), true)
        as made
      from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'record-decision'
        and local_day(t.START_TIME_, :zone) <= :today::date) decision
    cross join lateral (
      select max(local_day(t.DUE_DATE_, :zone)) as due_on,
        bool_and(coalesce(t.DELETE_REASON_ = 'completed'
          and local_day(t.END_TIME_, :zone) <= :today::date, false)) as told
      from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'tell-back'
        and local_day(t.START_TIME_, :zone) <= :today::date) tell
  where s.process = 'management-escalation' and s.started > :today::date - 365
    and local_day(s.started, :zone) <= :today::date and kind.TEXT_ is distinct from 'message'
    and s.organisation in (:organisations) and s.area in (:areas)
)
select 'REQUEST_ANSWER_TIME' as figure, area, method, unit, null::bigint as numerator,
  count(*) as denominator, percentile_cont(0.5)
    within group (order by working_days(unit, asked_on, answered_on))::numeric as value
from request where answered_on is not null
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
union all
select 'REQUESTS_IN_TIME', area, method, unit, count(*) filter (where answered_on <= promised_on),
  count(*), count(*) filter (where answered_on <= promised_on)::numeric / count(*)
from request where answered_on is not null or promised_on < :today::date
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
union all
select kind.figure, area, method, unit, count(*) filter (where answer = kind.means), count(*),
  count(*) filter (where answer = kind.means)::numeric / count(*)
from request
  cross join (values ('REQUESTS_YES', 'yes'), ('REQUESTS_PARTLY', 'partly'), ('REQUESTS_NO', 'no'))
    kind (figure, means)
where request.answer in ('yes', 'partly', 'no')
group by kind.figure, rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
union all
select 'REQUESTS_TOLD', area, method, unit, count(*) filter (where told), count(*),
  count(*) filter (where told)::numeric / count(*)
from request where told or due_on < :today::date
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
