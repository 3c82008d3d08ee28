-- K-29 Työkyky.
-- What: whether roles, indicators and changes of work ability are more than a plan, in the last
--   year.
-- Unit: shares, of an area and of all areas; change checks by unit too.
-- Numerator: actors who committed themselves to the agreed roles; indicators with an owner and a
--   decision they are used for; reviews of figures that led to a decision; changes in which coping
--   was looked at.
-- Denominator: actors who were asked, each by the newest asking; indicators of the newest list;
--   reviews; changes in which it was looked at or should have been by now.
-- People: no, an actor is a unit's workers, its supervisor, HR, occupational health or management,
--   and answers once for all.
-- Source: indicator K-29.
with actor as (
  select distinct on (s.area, i.ROOT_PROC_INST_ID_, s.unit, kind.TEXT_) s.area,
    coalesce(t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date
      and commits.TEXT_ = 'yes', false) as committed
  from instance_scope s
    join ACT_HI_PROCINST i on i.ID_ = s.id
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id
      and t.TASK_DEF_KEY_ in ('commit-to-roles', 'record-commitment')
    join ACT_HI_VARINST kind on kind.PROC_INST_ID_ = s.id and kind.EXECUTION_ID_ = s.id
      and kind.NAME_ = 'actor'
    left join ACT_HI_VARINST commits on commits.PROC_INST_ID_ = s.id
      and commits.EXECUTION_ID_ = s.id and commits.NAME_ = 'commits'
  where s.process = 'work-ability-actor'
    and local_day(t.START_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
  order by s.area, i.ROOT_PROC_INST_ID_, s.unit, kind.TEXT_, t.START_TIME_ desc
),
list as (
  select distinct on (s.area) s.area, s.id, exists (select from ACT_HI_TASKINST d
      join ACT_HI_VARINST taken on taken.PROC_INST_ID_ = s.id and taken.EXECUTION_ID_ = s.id
        and taken.NAME_ = 'indicatorDecision' and taken.TEXT_ = 'take'
    where d.PROC_INST_ID_ = s.id and d.TASK_DEF_KEY_ = 'decide-indicators'
      and d.DELETE_REASON_ = 'completed' and local_day(d.END_TIME_, :zone) <= :today::date)
      as decided
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'list-indicators'
      and t.DELETE_REASON_ = 'completed'
  where s.process = 'work-ability-practice'
    and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
  order by s.area, t.END_TIME_ desc
),
indicator as (
  select list.area, list.decided and coalesce(part.owner <> '' and part.use <> '', false) as in_use
  from list
    join ACT_HI_VARINST name on name.PROC_INST_ID_ = list.id and name.EXECUTION_ID_ = list.id
      and name.NAME_ in ('indicator1_name', 'indicator2_name', 'indicator3_name',
        'indicator4_name', 'indicator5_name') and name.TEXT_ <> ''
    cross join lateral (
      select max(v.TEXT_) filter (where v.NAME_ = left(name.NAME_, 10) || '_owner') as owner,
        max(v.TEXT_) filter (where v.NAME_ = left(name.NAME_, 10) || '_use') as use
      from ACT_HI_VARINST v where v.PROC_INST_ID_ = list.id and v.EXECUTION_ID_ = list.id
        and v.NAME_ in (left(name.NAME_, 10) || '_owner', left(name.NAME_, 10) || '_use')) part
),
review as (
  select s.area, led.TEXT_ as led_to
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'decide-on-figures'
      and t.DELETE_REASON_ = 'completed'
    join ACT_HI_VARINST led on led.PROC_INST_ID_ = s.id and led.EXECUTION_ID_ = s.id
      and led.NAME_ = 'ledTo'
  where s.process = 'work-ability-figures'
    and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
change as (
  select distinct on (s.id) s.area, s.unit, local_day(t.DUE_DATE_, :zone) as due_on,
    coalesce(t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date, false)
      as looked_at
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'check-change'
  where s.process = 'work-ability-change-check'
    and local_day(t.START_TIME_, :zone) between :today::date - 364 and :today::date
    and (t.END_TIME_ is null or local_day(t.END_TIME_, :zone) > :today::date
      or t.DELETE_REASON_ = 'completed')
    and s.organisation in (:organisations) and s.area in (:areas)
  order by s.id, t.START_TIME_
)
select 'ACTORS_COMMITTED' as figure, area, null as method, null as unit,
  count(*) filter (where committed) as numerator, count(*) as denominator,
  count(*) filter (where committed)::numeric / count(*) as value
from actor
group by rollup (area)
having count(*) > 0
union all
select 'INDICATORS_IN_USE', area, null, null, count(*) filter (where in_use), count(*),
  count(*) filter (where in_use)::numeric / count(*)
from indicator
group by rollup (area)
having count(*) > 0
union all
select 'FIGURES_LED_TO_DECISION', area, null, null, count(*) filter (where led_to = 'decision'),
  count(*), count(*) filter (where led_to = 'decision')::numeric / count(*)
from review
group by rollup (area)
having count(*) > 0
union all
select 'CHANGES_LOOKED_AT', area, null, unit, count(*) filter (where looked_at), count(*),
  count(*) filter (where looked_at)::numeric / count(*)
from change where looked_at or due_on < :today::date
group by rollup (area, unit)
having count(*) > 0
