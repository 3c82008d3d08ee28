-- K-21 Johdon näkyvyys.
-- What: which levels of management have told in the last quarter how they set an example.
-- Unit: share, of a method in an area, of an area and of all areas.
-- Numerator: levels of which somebody has told: top management, management of the area, supervisors
--   of the units that introduce the method, these together.
-- Denominator: three levels of each method and area where rounds of example run.
-- People: no, levels are counted.
-- Source: indicator K-21.
with pair as (
  select distinct s.area, s.method
  from instance_scope s
  where s.process = 'management-visibility' and local_day(s.started, :zone) <= :today::date
    and (s.ended is null or local_day(s.ended, :zone) > :today::date)
    and s.organisation in (:organisations) and s.area in (:areas)
),
told as (
  select s.area, s.method, count(distinct level.TEXT_) as levels
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'tell-example'
      and t.DELETE_REASON_ = 'completed'
    join ACT_HI_VARINST level on level.PROC_INST_ID_ = s.id and level.EXECUTION_ID_ = s.id
      and level.NAME_ = 'ownerRole'
  where s.process = 'visibility-note'
    and local_day(t.END_TIME_, :zone) between :today::date - 91 and :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
  group by s.area, s.method
)
select 'LEVELS_VISIBLE' as figure, area, method, null as unit, sum(coalesce(levels, 0)) as numerator,
  3 * count(*) as denominator, sum(coalesce(levels, 0)) / (3 * count(*)) as value
from pair left join told using (area, method)
group by rollup (area, method)
having count(*) > 0
