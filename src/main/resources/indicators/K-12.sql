-- K-12 Tiimin säännöllisyys.
-- What: whether the implementation team's meetings are held, and how much of the team's working
--   time they take, in the last 90 days.
-- Unit: share of meetings held; share of working time; of a method in an area, of an area and of
--   all areas. A meeting is an area's and no unit's.
-- Numerator: meetings held and noted; hours of all participants together, where they were told.
-- Denominator: meetings held or whose due day has passed, moved and cancelled ones included; the
--   hours a month that management has approved for a member, for three months and for all who are
--   in the method's team today, whatever area they belong to. Other work of the team is nowhere.
-- People: no.
-- Source: indicator K-12.
with meeting as (
  select s.area, s.method, hours.n as hours, t.DELETE_REASON_ = 'completed'
      and local_day(t.END_TIME_, :zone) <= :today::date as held,
    local_day(t.DUE_DATE_, :zone) < least(local_day(t.END_TIME_, :zone), :today::date) as overdue
  from ACT_HI_TASKINST t
    join instance_scope s on s.id = t.PROC_INST_ID_ and s.process = 'implementation-team-meeting'
    left join lateral (select coalesce(v.LONG_, v.DOUBLE_)::numeric as n from ACT_HI_VARINST v
      where v.PROC_INST_ID_ = s.id and v.EXECUTION_ID_ = s.id and v.NAME_ = 'hoursUsed') hours
      on true
  where t.TASK_DEF_KEY_ = 'hold-meeting' and t.DUE_DATE_ > :today::date - 90
    and local_day(t.START_TIME_, :zone) <= :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
approved as (
  select distinct on (s.area, s.method) s.area, s.method, hours.n as hours
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'confirm-working-time'
      and t.DELETE_REASON_ = 'completed' and local_day(t.END_TIME_, :zone) <= :today::date
    join ACT_HI_VARINST yes on yes.PROC_INST_ID_ = s.id and yes.EXECUTION_ID_ = s.id
      and yes.NAME_ = 'timeApproved' and yes.TEXT_ = 'yes'
    join lateral (select coalesce(v.LONG_, v.DOUBLE_)::numeric as n from ACT_HI_VARINST v
      where v.PROC_INST_ID_ = s.id and v.EXECUTION_ID_ = s.id and v.NAME_ = 'hoursPerMonth') hours
      on true
  where s.process = 'common-ground' and s.organisation in (:organisations) and s.area in (:areas)
  order by s.area, s.method, t.END_TIME_ desc
),
reserved as (
  select area, method, 3 * hours * (select count(distinct m.user_id) from membership_time m
    where m.group_id = method || '.implementation-team' and ran_on(m.since, m.until, :today::date, :zone))
    as hours
  from approved
),
used as (
  select area, method, sum(hours) as hours from meeting where held
  group by area, method having count(hours) > 0
)
select 'MEETINGS_HELD' as figure, area, method, null as unit, count(*) filter (where held)::numeric
    as numerator, count(*)::numeric as denominator,
  count(*) filter (where held)::numeric / count(*) as value
from meeting where held or overdue
group by rollup (area, method)
having count(*) > 0
union all
select 'MEETING_HOURS', area, method, null, sum(used.hours), sum(reserved.hours),
  sum(used.hours) / sum(reserved.hours)
from used join reserved using (area, method)
group by rollup (area, method)
having sum(reserved.hours) > 0
