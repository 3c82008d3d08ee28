-- K-06 Aktiivikäyttäjät.
-- What: how many of the trained people in service use the method, by the newest report of the last
--   90 days. Only whole reports: nothing of a month that is not reported yet.
-- Unit: share, by unit and method; the sums of a method in an area, of an area and of all areas.
-- Numerator: people who have used the method, as the unit reports them.
-- Denominator: trained people in service, as the unit reports them.
-- People: yes.
-- Source: indicator K-06.
with report as (
  select distinct on (s.unit, s.method) s.area, s.unit, s.method, users.n as users,
    trained.n as trained
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'report-use'
      and t.DELETE_REASON_ = 'completed'
    join lateral (select coalesce(v.LONG_, v.DOUBLE_) as n from ACT_HI_VARINST v
      where v.PROC_INST_ID_ = s.id and v.EXECUTION_ID_ = s.id and v.NAME_ = 'usersCount') users
      on true
    join lateral (select coalesce(v.LONG_, v.DOUBLE_) as n from ACT_HI_VARINST v
      where v.PROC_INST_ID_ = s.id and v.EXECUTION_ID_ = s.id and v.NAME_ = 'trainedInService')
      trained on true
  where s.process = 'method-use-report' and s.organisation in (:organisations)
    and s.area in (:areas) and s.started > :today::date - 120
    and local_day(t.END_TIME_, :zone) > :today::date - 90
  order by s.unit, s.method, t.END_TIME_ desc
)
select 'ACTIVE_USERS' as figure, area, method, unit, sum(users) as numerator,
  sum(trained) as denominator, sum(users) / sum(trained) as value
from report
group by rollup (area, method, unit)
having sum(trained) > 0
