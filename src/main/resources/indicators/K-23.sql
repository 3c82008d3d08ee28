-- K-23 Avainhenkilöriski.
-- What: what stops in a unit when one person is away, where a method is introduced or sustained.
-- Unit: shares, by unit, of an area and of all areas; of all methods together.
-- Numerator: key roles, supervisor and change agent, that fewer than two people hold, deputies
--   included, as the engine does not tell who is a deputy; open tasks of roles that one person at
--   most may do; units whose newest check of deputies, of a year, names knowledge that only one
--   has. What is known by one and not named there, nobody asks.
-- Denominator: key roles; open tasks that a role has; units with such a check.
-- People: no, roles are counted and not who holds them.
-- Source: indicator K-23.
with place as (
  select distinct s.area, s.unit
  from instance_scope s
  where s.process in ('unit-implementation', 'path-sustainment') and s.unit is not null
    and local_day(s.started, :zone) <= :today::date
    and (s.ended is null or local_day(s.ended, :zone) > :today::date)
    and s.organisation in (:organisations) and s.area in (:areas)
),
role as (
  select p.area, p.unit, (select count(distinct m.user_id) from membership_time m
      where m.group_id = p.unit || r.role and local_day(m.since, :zone) <= :today::date
        and (m.until is null or local_day(m.until, :zone) > :today::date)) as people
  from place p cross join (values ('.supervisor'), ('.change-agent')) r (role)
),
task as (
  select p.area, p.unit, count(distinct m.user_id) as people
  from place p
    join instance_scope s on s.unit = p.unit
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id
    join ACT_HI_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
      and l.GROUP_ID_ is not null and l.OPERATION_TYPE_ = 'add'
      and local_day(l.TIMESTAMP_, :zone) <= :today::date
    left join membership_time m on m.group_id = l.GROUP_ID_
      and local_day(m.since, :zone) <= :today::date
      and (m.until is null or local_day(m.until, :zone) > :today::date)
  where local_day(t.START_TIME_, :zone) <= :today::date
    and (t.END_TIME_ is null or local_day(t.END_TIME_, :zone) > :today::date)
    and s.process not in ('coaching-conflict', 'coaching-pair', 'coaching-support',
      'confidential-task-help')
    and not exists (select from ACT_HI_IDENTITYLINK taken
      where taken.TASK_ID_ = t.ID_ and taken.TYPE_ = 'candidate' and taken.GROUP_ID_ = l.GROUP_ID_
        and taken.OPERATION_TYPE_ = 'delete' and taken.TIMESTAMP_ >= l.TIMESTAMP_
        and local_day(taken.TIMESTAMP_, :zone) <= :today::date)
  group by p.area, p.unit, t.ID_
),
knowledge as (
  select distinct on (p.unit) p.area, p.unit, coalesce(known.TEXT_, '') <> '' as of_one
  from place p
    join instance_scope s on s.unit = p.unit and s.process = 'deputy-check'
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'check-deputies'
      and t.DELETE_REASON_ = 'completed'
      and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    left join ACT_HI_VARINST known on known.PROC_INST_ID_ = s.id and known.EXECUTION_ID_ = s.id
      and known.NAME_ = 'criticalKnowledge'
  order by p.unit, t.END_TIME_ desc
)
select 'ROLES_WITHOUT_DEPUTY' as figure, area, null as method, unit,
  count(*) filter (where people < 2) as numerator, count(*) as denominator,
  count(*) filter (where people < 2)::numeric / count(*) as value
from role
group by rollup (area, unit)
having count(*) > 0
union all
select 'TASKS_OF_ONE', area, null, unit, count(*) filter (where people < 2), count(*),
  count(*) filter (where people < 2)::numeric / count(*)
from task
group by rollup (area, unit)
having count(*) > 0
union all
select 'KNOWLEDGE_OF_ONE', area, null, unit, count(*) filter (where of_one), count(*),
  count(*) filter (where of_one)::numeric / count(*)
from knowledge
group by rollup (area, unit)
having count(*) > 0
