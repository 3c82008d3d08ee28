-- K-19 Hiipumisen varoitus: whom to call, not whom to blame.
-- What: signals that the use of a method may be fading in a unit, each with its weight.
-- Unit: points, by unit and method whose introduction or sustaining runs. 4 calls for a look, 7 for
--   a call. The figures beside the points are the reasons, null where a signal is silent.
-- Numerator: 3 no check-in held within twice its interval; 3 no use report for 45 days; 2 less than
--   a quarter of the trained use it, 90 days after the training at the earliest; 2 check-ins say
--   that there is no opportunity (yes 5, partly 3, no 1, mean below 3 in 90 days); 2 nobody has been
--   the supervisor for over 10 working days; 1 the last two team meetings were not held; 1 a concern
--   without an answer for over 10 working days; 1 a fifth of at least :least trained have left in
--   six months.
-- Denominator: none. Signals of use are silent for 60 days after the training, signals of rhythm
--   during a pause; paused days count nowhere.
-- As of :today: what came later counts nowhere, what ended later is open. Only what a plan says
--   (rhythms, end of the training) is as it is now.
-- Source: indicator K-19; seed rows A26, A40 (rhythm of talks, how soon an answer is promised).
with pair as (
  select s.area, s.unit, s.method, (array_agg(s.id order by s.started desc))[1] as id,
    min(local_day(s.started, :zone)) as began
  from instance_scope s join unit u on u.code = s.unit and not u.ended
  where s.process in ('unit-implementation', 'path-sustainment')
    and local_day(s.started, :zone) <= :today::date
    and (s.ended is null or local_day(s.ended, :zone) > :today::date)
    and s.organisation in (:organisations) and s.area in (:areas)
  group by s.area, s.unit, s.method
),
known as (
  select pair.*, plan.*,
    exists (select from closure c where c.unit = pair.unit and :today::date between c.first_day and c.last_day)
      or exists (select from calendar_day d where d.day = :today::date and d.paused) as paused
  from pair, lateral (
    select
      max(substring(v.TEXT_ from '^\d{4}-\d\d-\d\d')::date)
        filter (where v.NAME_ = 'trainingEnds') as trained_on,
      coalesce(max(coalesce(v.LONG_, v.DOUBLE_)::numeric) filter (where v.NAME_ = 'checkInEvery'), 2) as early,
      coalesce(max(coalesce(v.LONG_, v.DOUBLE_)::numeric) filter (where v.NAME_ = 'checkInEarlyWeeks'), 12)
        as early_weeks,
      coalesce(max(coalesce(v.LONG_, v.DOUBLE_)::numeric) filter (where v.NAME_ = 'checkInEveryLater'), 4)
        as later,
      coalesce(bool_or(v.NAME_ = 'trainingStatus' and v.TEXT_ = 'not-started'), false) as untrained,
      coalesce(bool_or(v.NAME_ = 'checkInEvery'), false) as has_rhythm
    from ACT_HI_VARINST v
    where v.PROC_INST_ID_ = pair.id and v.EXECUTION_ID_ = pair.id
      and v.NAME_ in ('trainingEnds', 'trainingStatus', 'checkInEvery', 'checkInEarlyWeeks',
        'checkInEveryLater')) plan
),
talks as (
  select k.unit, k.method,
    max(local_day(t.END_TIME_, :zone)) filter (where held.TEXT_ <> 'not-this-time') as last_held,
    avg(case can.TEXT_ when 'yes' then 5 when 'partly' then 3 when 'no' then 1 end)
      filter (where local_day(t.END_TIME_, :zone) > :today::date - 90) as opportunity
  from known k
    join instance_scope c on c.unit = k.unit and c.process = 'supervisor-check-in'
      and c.method = k.method
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = c.id and t.TASK_DEF_KEY_ = 'hold-discussion'
      and t.DELETE_REASON_ = 'completed' and t.END_TIME_ > :today::date - 200
      and local_day(t.END_TIME_, :zone) <= :today::date
    left join ACT_HI_VARINST held on held.PROC_INST_ID_ = c.id and held.EXECUTION_ID_ = c.id
      and held.NAME_ = 'held'
    left join ACT_HI_VARINST can on can.PROC_INST_ID_ = c.id and can.EXECUTION_ID_ = c.id
      and can.NAME_ = 'canUse'
  group by k.unit, k.method
),
report as (
  select distinct on (k.unit, k.method) k.unit, k.method,
    local_day(t.END_TIME_, :zone) as reported_on, users.n as users, trained.n as trained
  from known k
    join instance_scope r on r.unit = k.unit and r.process = 'method-use-report'
      and r.method = k.method
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = r.id and t.TASK_DEF_KEY_ = 'report-use'
      and t.DELETE_REASON_ = 'completed' and t.END_TIME_ > :today::date - 200
      and local_day(t.END_TIME_, :zone) <= :today::date
    left join lateral (select coalesce(v.LONG_, v.DOUBLE_)::numeric as n from ACT_HI_VARINST v
      where v.PROC_INST_ID_ = r.id and v.EXECUTION_ID_ = r.id and v.NAME_ = 'usersCount') users
      on true
    left join lateral (select coalesce(v.LONG_, v.DOUBLE_)::numeric as n from ACT_HI_VARINST v
      where v.PROC_INST_ID_ = r.id and v.EXECUTION_ID_ = r.id and v.NAME_ = 'trainedInService')
      trained on true
  order by k.unit, k.method, t.END_TIME_ desc
),
vacancy as (
  select k.unit, k.method,
    coalesce((select max(local_day(m.until, :zone)) from membership_time m
      where m.group_id = k.unit || '.supervisor'
        and local_day(m.until, :zone) <= :today::date), k.began) as vacant_since
  from known k
  where not exists (select from membership_time m where m.group_id = k.unit || '.supervisor'
    and local_day(m.since, :zone) <= :today::date
    and (m.until is null or local_day(m.until, :zone) > :today::date))
),
meeting as (
  select area, method, count(*) filter (where not held) as missed
  from (
    select s.area, s.method, t.DELETE_REASON_ is not distinct from 'completed'
        and local_day(t.END_TIME_, :zone) <= :today::date as held,
      row_number() over (partition by s.area, s.method order by t.DUE_DATE_ desc) as nth
    from ACT_HI_TASKINST t join instance_scope s on s.id = t.PROC_INST_ID_
    where t.TASK_DEF_KEY_ = 'hold-meeting' and local_day(t.DUE_DATE_, :zone) < :today::date
      and s.organisation in (:organisations) and s.area in (:areas)) last
  where nth <= 2 group by area, method
),
concern as (
  select s.unit, s.method, min(local_day(s.started, :zone)) as raised_on
  from instance_scope s join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id
    and t.TASK_DEF_KEY_ = 'respond-to-concern' and local_day(t.START_TIME_, :zone) <= :today::date
    and (t.END_TIME_ is null or local_day(t.END_TIME_, :zone) > :today::date)
  where s.process = 'concern-handling'
    and s.organisation in (:organisations) and s.area in (:areas)
  group by s.unit, s.method
),
leavers as (
  select s.unit, s.method, count(*) as trained,
    count(*) filter (where local_day(gone.END_TIME_, :zone) <= :today::date) as gone
  from instance_scope s
    join ACT_HI_ACTINST t on t.PROC_INST_ID_ = s.id and t.ACT_ID_ = 'trained'
      and local_day(t.START_TIME_, :zone) <= :today::date
    left join ACT_HI_ACTINST gone on gone.PROC_INST_ID_ = s.id and gone.ACT_ID_ = 'follow-up-ended'
  where s.process = 'worker-training-follow-up'
    and s.organisation in (:organisations) and s.area in (:areas)
    and (gone.END_TIME_ is null or local_day(gone.END_TIME_, :zone) > :today::date - 182)
  group by s.unit, s.method
),
signal as (
  select k.area, k.unit, k.method,
    case when not k.paused and k.has_rhythm and days_without_pauses(k.unit,
        greatest(talks.last_held, k.began), :today::date)
        > 14 * case when k.trained_on is null or k.trained_on + 7 * k.early_weeks::integer > :today::date
          then k.early else k.later end
      then greatest(talks.last_held, k.began) end as no_talk_since,
    case when not k.paused and not k.untrained and days_without_pauses(k.unit,
        greatest(report.reported_on, coalesce(k.trained_on, k.began) + 60), :today::date) > 45
      then coalesce(report.reported_on, k.trained_on, k.began) end as no_report_since,
    case when report.reported_on > :today::date - 90 and report.users < 0.25 * report.trained
        and coalesce(k.trained_on, k.began) <= :today::date - 90
      then round(100 * report.users / report.trained) end as percent_using,
    case when talks.opportunity < 3 then round(talks.opportunity, 1) end as opportunity,
    case when working_days(k.unit, vacancy.vacant_since, :today::date) > 10
      then vacancy.vacant_since end as no_supervisor_since,
    case when meeting.missed = 2 and not k.paused then meeting.missed end as meetings_missed,
    (select min(c.raised_on) from concern c
      where c.unit = k.unit and (c.method is null or c.method = k.method)
        and working_days(k.unit, c.raised_on, :today::date) > 10) as concern_since,
    case when leavers.trained >= :least and leavers.gone >= 0.2 * leavers.trained
      then leavers.gone end as people_left
  from known k
    left join talks using (unit, method)
    left join report using (unit, method)
    left join vacancy using (unit, method)
    left join leavers using (unit, method)
    left join meeting on meeting.area = k.area and meeting.method = k.method
)
select signal.*, u.name as unit_name, m.name as method_name, points.n as points
from signal join unit u on u.code = signal.unit join method m on m.code = signal.method,
  lateral (select 3 * (no_talk_since is not null)::integer + 3 * (no_report_since is not null)::integer
    + 2 * (percent_using is not null)::integer + 2 * (opportunity is not null)::integer
    + 2 * (no_supervisor_since is not null)::integer + (meetings_missed is not null)::integer
    + (concern_since is not null)::integer + (people_left is not null)::integer as n) points
where points.n >= :points
order by points.n desc, u.name, m.name
