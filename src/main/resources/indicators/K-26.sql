-- K-26 Valmennus.
-- What: how coaching goes and what comes of it, in the last year.
-- Unit: shares; days from the wish for coaching to the first joint session, pauses left out
--   (median); change of four ratings from 1 to 5 from start to end (mean), which a team gives
--   together; hours. By unit, of an area and of all areas. Visits and hours of coaches are of an
--   area only: what belongs to the support of one unit is confidential.
-- Numerator: those present at the joint session, when the need was stated and when a result was
--   studied; results studied with an expert by experience; ideas that were not the coach's; ideas
--   of the team; changes in use at the second check, 6 months after the end unless agreed
--   otherwise; visits on site.
-- Denominator: heads of the unit at each of these; results studied; ideas of which it is said whose
--   they were; second checks that are done or late; visits.
-- People: yes, in the first figure, which counts heads; the others count sessions and changes.
-- Source: indicator K-26.
with session as (
  select s.id, s.area, s.unit, t.TASK_DEF_KEY_ as task, local_day(t.END_TIME_, :zone) as day,
    value.*
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.DELETE_REASON_ = 'completed'
      and t.TASK_DEF_KEY_ in ('hold-joint-session', 'state-need', 'study-result', 'plan-change')
    cross join lateral (
      select sum(said.number) filter (where said.name not in ('expertAttended', 'ideaBy')) as present,
        coalesce(bool_or(said.name = 'expertAttended' and said.word = 'yes'), false) as with_expert,
        max(said.word) filter (where said.name = 'ideaBy' and said.word <> '') as idea_by
      from (
        select d.NAME_ as name, max(d.TEXT_) as word, max(coalesce(d.LONG_, d.DOUBLE_)::numeric) as number
        from ACT_HI_DETAIL d where d.ACT_INST_ID_ = t.ACT_INST_ID_
          and d.NAME_ in ('healthPresent', 'socialPresent', 'otherPresent', 'needParticipants',
            'studyParticipants', 'expertAttended', 'ideaBy')
        group by d.NAME_) said) value
  where s.process in ('coaching-start', 'coaching-pdsa')
    and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
attendance as (
  select session.area, session.unit, session.present, coalesce(v.LONG_, v.DOUBLE_)::numeric as heads
  from session
    join ACT_HI_VARINST v on v.PROC_INST_ID_ = session.id and v.EXECUTION_ID_ = session.id
      and v.NAME_ = 'headcount' and coalesce(v.LONG_, v.DOUBLE_)::numeric > 0
  where session.present is not null
),
coaching as (
  select s.area, s.unit, local_day(s.started, :zone) as wished_on, first.day as met_on, rating.*
  from instance_scope s
    left join lateral (
      select min(local_day(t.END_TIME_, :zone)) as day
      from ACT_HI_TASKINST t where t.ROOT_PROC_INST_ID_ = s.id
        and t.TASK_DEF_KEY_ = 'hold-joint-session' and t.DELETE_REASON_ = 'completed'
        and local_day(t.END_TIME_, :zone) <= :today::date) first on true
    left join lateral (
      select max(local_day(t.END_TIME_, :zone)) as ended_on
      from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id
        and t.TASK_DEF_KEY_ = 'closing-evaluation' and t.DELETE_REASON_ = 'completed'
        and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date) closing on true
    left join lateral (
      select max(v.TEXT_) filter (where v.NAME_ = 'endContact')::integer
          - max(v.TEXT_) filter (where v.NAME_ = 'startContact')::integer as contact,
        max(v.TEXT_) filter (where v.NAME_ = 'endClientMatters')::integer
          - max(v.TEXT_) filter (where v.NAME_ = 'startClientMatters')::integer as client_matters,
        max(v.TEXT_) filter (where v.NAME_ = 'endCompetence')::integer
          - max(v.TEXT_) filter (where v.NAME_ = 'startCompetence')::integer as competence,
        max(v.TEXT_) filter (where v.NAME_ = 'endWaysOfActing')::integer
          - max(v.TEXT_) filter (where v.NAME_ = 'startWaysOfActing')::integer as ways
      from ACT_HI_VARINST v where v.PROC_INST_ID_ = s.id and v.EXECUTION_ID_ = s.id
        and closing.ended_on is not null and v.TEXT_ ~ '^[1-5]$'
        and v.NAME_ in ('startContact', 'endContact', 'startClientMatters', 'endClientMatters',
          'startCompetence', 'endCompetence', 'startWaysOfActing', 'endWaysOfActing')) rating on true
  where s.process = 'coaching-cycle' and local_day(s.started, :zone) <= :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
change as (
  select c.area, c.unit, r.figure, r.change
  from coaching c cross join lateral (values ('COACHING_CONTACT', c.contact),
    ('COACHING_CLIENT_MATTERS', c.client_matters), ('COACHING_COMPETENCE', c.competence),
    ('COACHING_WAYS_OF_ACTING', c.ways)) r (figure, change)
  where r.change is not null
),
second_check as (
  select s.area, s.unit, t.DUE_DATE_, coalesce(t.DELETE_REASON_ = 'completed'
      and local_day(t.END_TIME_, :zone) <= :today::date, false) as done,
    exists (select from ACT_HI_DETAIL d where d.ACT_INST_ID_ = t.ACT_INST_ID_
      and d.NAME_ = 'stillInUse' and d.TEXT_ = 'yes') as in_use
  from instance_scope s
    cross join lateral (select n.* from ACT_HI_TASKINST n where n.PROC_INST_ID_ = s.id
      and n.TASK_DEF_KEY_ = 'check-rooting' order by n.START_TIME_ offset 1 limit 1) t
  where s.process = 'coaching-rooting'
    and local_day(t.START_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
visit as (
  select s.area, value.*
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'note-visit'
      and t.DELETE_REASON_ = 'completed'
    cross join lateral (
      select coalesce(bool_or(d.NAME_ = 'visitPlace' and d.TEXT_ = 'on-site'), false) as on_site,
        max(coalesce(d.LONG_, d.DOUBLE_)::numeric) filter (where d.NAME_ = 'coachHours')::numeric as hours
      from ACT_HI_DETAIL d where d.ACT_INST_ID_ = t.ACT_INST_ID_
        and d.NAME_ in ('visitPlace', 'coachHours')) value
  where s.process = 'coaching-support'
    and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
)
select 'COACHING_ATTENDANCE' as figure, area, null as method, unit, sum(present) as numerator,
  sum(heads)::numeric as denominator, sum(present) / sum(heads)::numeric as value
from attendance
group by rollup (area, unit)
having count(*) > 0
union all
select 'COACHING_BEGUN', area, null, unit, null, count(*), percentile_cont(0.5)
    within group (order by days_without_pauses(unit, wished_on, met_on))::numeric
from coaching where met_on > :today::date - 365
group by rollup (area, unit)
having count(*) > 0
union all
select 'STUDIED_WITH_EXPERT', area, null, unit, count(*) filter (where with_expert), count(*),
  count(*) filter (where with_expert)::numeric / count(*)
from session where task = 'study-result'
group by rollup (area, unit)
having count(*) > 0
union all
select 'IDEAS_NOT_COACHS', area, null, unit, count(*) filter (where idea_by <> 'coach'), count(*),
  count(*) filter (where idea_by <> 'coach')::numeric / count(*)
from session where idea_by is not null
group by rollup (area, unit)
having count(*) > 0
union all
select 'IDEAS_OF_TEAM', area, null, unit, count(*) filter (where idea_by = 'team'), count(*),
  count(*) filter (where idea_by = 'team')::numeric / count(*)
from session where idea_by is not null
group by rollup (area, unit)
having count(*) > 0
union all
select figure, area, null, unit, null, count(*), avg(change)
from change
group by figure, rollup (area, unit)
having count(*) > 0
union all
select 'CHANGES_ROOTED', area, null, unit, count(*) filter (where done and in_use), count(*),
  count(*) filter (where done and in_use)::numeric / count(*)
from second_check where done or local_day(DUE_DATE_, :zone) < :today::date
group by rollup (area, unit)
having count(*) > 0
union all
select 'VISITS_ON_SITE', area, null, null, count(*) filter (where on_site), count(*),
  count(*) filter (where on_site)::numeric / count(*)
from visit
group by rollup (area)
having count(*) > 0
union all
select 'COACH_HOURS', area, null, null, null, count(*), sum(hours)
from visit
group by rollup (area)
having count(*) > 0
