-- K-17 Viestinnän vuorovaikutteisuus.
-- What: how many groups are reached and in dialogue, in how many channels, and how long nothing is
--   heard. Of rounds of communication that ended in the last 90 days; the silence of a year.
-- Unit: shares; different channels; working days between two contacts, or since the last one where
--   communication goes on: a group reached, or told what changed. By unit and method, of a method
--   in an area, of an area and of all areas; the silence is the longest of them. What is of a whole
--   area is in the sums only.
-- Numerator: groups reached in dialogue; groups reached; rounds with a message in Swedish.
-- Denominator: groups reached; groups that the round was planned for; rounds of units, or of areas
--   with units, that read Swedish.
-- People: no, groups such as families are counted.
-- Source: indicator K-17.
with round as (
  select s.area, s.method, s.unit, value.*,
    exists (select from unit u where u.language in ('sv', 'both')
      and (u.code = s.unit or s.unit is null and u.area = s.area and not u.ended)) as reads_swedish
  from instance_scope s
    join ACT_HI_ACTINST a on a.PROC_INST_ID_ = s.id and a.ACT_ID_ = 'round'
    cross join lateral (
      select max(coalesce(v.LONG_, v.DOUBLE_)::numeric) filter (where v.NAME_ = 'reachedGroups') as reached,
        max(coalesce(v.LONG_, v.DOUBLE_)::numeric) filter (where v.NAME_ = 'twoWayGroups') as two_way,
        max(v.TEXT_) filter (where v.NAME_ = 'messageSv') <> '' as swedish,
        max(convert_from(b.BYTES_, 'UTF8')) filter (where v.NAME_ = 'audiences')::json as audiences,
        max(convert_from(b.BYTES_, 'UTF8')) filter (where v.NAME_ = 'channels')::json as channels
      from ACT_HI_VARINST v left join ACT_GE_BYTEARRAY b on b.ID_ = v.BYTEARRAY_ID_
      where v.PROC_INST_ID_ = s.id and v.EXECUTION_ID_ = a.EXECUTION_ID_
        and v.NAME_ in ('reachedGroups', 'twoWayGroups', 'messageSv', 'audiences', 'channels')) value
  where s.process = 'communication-cycle'
    and local_day(a.END_TIME_, :zone) between :today::date - 89 and :today::date
    and value.audiences is not null
    and s.organisation in (:organisations) and s.area in (:areas)
),
contact as (
  select s.id, s.area, s.method, s.unit, local_day(t.END_TIME_, :zone) as day,
    local_day(s.ended, :zone) as ended_on
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.DELETE_REASON_ = 'completed'
      and t.TASK_DEF_KEY_ in ('listen-to-group', 'tell-what-changed')
    left join ACT_HI_ACTINST a on a.ID_ = t.ACT_INST_ID_
    left join ACT_HI_ACTINST one on one.ID_ = a.PARENT_ACT_INST_ID_
    left join ACT_HI_VARINST reached on reached.PROC_INST_ID_ = s.id
      and reached.EXECUTION_ID_ = one.EXECUTION_ID_ and reached.NAME_ = 'groupReached'
  where s.process = 'communication-cycle'
    and local_day(t.END_TIME_, :zone) between :today::date - 364 and :today::date
    and (t.TASK_DEF_KEY_ = 'tell-what-changed' or reached.TEXT_ = 'yes')
    and s.organisation in (:organisations) and s.area in (:areas)
),
silence as (
  select area, method, unit, working_days(unit, day, coalesce(
    lead(day) over (partition by id order by day), least(ended_on, :today::date))) as days
  from contact
)
select 'DIALOGUES' as figure, area, method, unit, sum(two_way) as numerator,
  sum(reached) as denominator, sum(two_way) / sum(reached) as value
from round
group by rollup (area, method, unit)
having sum(reached) > 0 and (unit is not null or grouping(unit) = 1)
union all
select 'CHANNELS', area, method, unit, null, null, count(distinct channel)
from round cross join json_array_elements_text(channels) channel
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
union all
select 'LONGEST_SILENCE', area, method, unit, null, null, max(days)
from silence
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
union all
select 'AUDIENCES_REACHED', area, method, unit, sum(reached), sum(json_array_length(audiences)),
  sum(reached) / sum(json_array_length(audiences))
from round
group by rollup (area, method, unit)
having sum(json_array_length(audiences)) > 0 and (unit is not null or grouping(unit) = 1)
union all
select 'SWEDISH_MESSAGES', area, method, unit, count(*) filter (where swedish), count(*),
  count(*) filter (where swedish)::numeric / count(*)
from round where reads_swedish
group by rollup (area, method, unit)
having count(*) > 0 and (unit is not null or grouping(unit) = 1)
