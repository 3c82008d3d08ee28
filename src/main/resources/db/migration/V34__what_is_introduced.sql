-- What several indicators begin with: where a method is being introduced, how far it has come there
-- and who learns it. Everything as of a day: nothing later counts, and what ended later still runs.

-- The stages and what is done in them, as StageActivity has them.
create view stage_step as
select activity, stage, activity in ('V10', 'V23') as needs_code
from (select 'V' || to_char(n, 'FM00') as activity, case when n <= 6 then 1 when n <= 11 then 2
    when n <= 15 then 3 when n <= 21 then 4 else 5 end as stage
  from generate_series(1, 28) n) step;

-- The day that a form's answer says; null where it says none.
create function day_in(answer text) returns date language sql immutable as
  'select substring(answer from ''^\d{4}-\d\d-\d\d'')::date';

-- The moment at which a day ends: columns compared with it keep their index and their statistics.
create function day_ends(day date, zone text) returns timestamptz language sql stable as
  'select (day + 1)::timestamp at time zone zone';

create function ran_on(started timestamptz, ended timestamptz, day date, zone text)
returns boolean language sql stable as
  'select started < day_ends(day, zone) and (ended is null or ended >= day_ends(day, zone))';

-- Units and methods whose introduction or sustaining runs.
create function introduced(day date, zone text)
returns table (organisation text, area text, unit text, method text, has_code boolean)
language sql stable as $$
  select s.organisation, s.area, s.unit, s.method, m.action_code is not null
  from instance_scope s join method m on m.code = s.method
  where s.process in ('unit-implementation', 'path-sustainment') and s.unit is not null
    and ran_on(s.started, s.ended, day, zone)
  group by 1, 2, 3, 4, 5
$$;

-- What has been reached there, with the first day: in the unit, or where the unit belongs.
create function stages_reached(day date, zone text)
returns table (organisation text, area text, unit text, method text, has_code boolean,
  stage integer, activity text, reached_on date)
language sql stable as $$
  select r.organisation, r.area, r.unit, r.method, r.has_code, s.stage, s.activity,
    min(r.reached_on)
  from (
    select i.*, a.activity, a.reached_on from introduced(day, zone) i
      join stage_activity a on a.unit = i.unit and (a.method is null or a.method = i.method)
    union all
    select i.*, a.activity, a.reached_on from introduced(day, zone) i
      join stage_activity a on a.unit is null and a.organisation = i.organisation
        and (a.area is null or a.area = i.area) and (a.method is null or a.method = i.method)) r
    join stage_step s on s.activity = r.activity and (r.has_code or not s.needs_code)
  where r.reached_on <= day
  group by 1, 2, 3, 4, 5, 6, 7
$$;

-- Whether somebody held a role on a day.
create function held_on(of_group text, person text, day date, zone text)
returns boolean language sql stable as $$
  select exists (select from membership_time m where m.group_id = of_group and m.user_id = person
    and ran_on(m.since, m.until, day, zone))
$$;

-- Who learns a method and how far that has come: one row a person, unit and method, from the newest
-- follow-up of training. In service is whose follow-up runs, or who is still a worker of the unit
-- where it ended with the phase. What is answered counts from the day on which it was.
create function trained_people(day date, zone text)
returns table (organisation text, area text, unit text, method text, worker text,
  enrolled_on date, trained_on date, recording_on date, first_use_on date, in_service boolean)
language sql stable as $$
  select distinct on (organisation, area, unit, method, worker)
    organisation, area, unit, method, worker,
    (select min(local_day(a.START_TIME_, zone)) from ACT_HI_ACTINST a
      where a.PROC_INST_ID_ = id and a.ACT_ID_ in ('date-known', 'to-confirm', 'trained')
        and a.START_TIME_ < day_ends(day, zone)),
    (select least(local_day(min(a.START_TIME_), zone), day_in((select max(v.TEXT_)
        from ACT_HI_VARINST v where v.PROC_INST_ID_ = id and v.EXECUTION_ID_ = id
          and v.NAME_ = 'trainingCompletedOn')))
      from ACT_HI_ACTINST a where a.PROC_INST_ID_ = id and a.ACT_ID_ = 'trained'
        and a.START_TIME_ < day_ends(day, zone) having count(*) > 0),
    (select day_in(max(v.TEXT_) filter (where v.NAME_ = 'recordingTrainedOn'))
      from ACT_HI_VARINST v where v.PROC_INST_ID_ = id and v.EXECUTION_ID_ = id
        and v.NAME_ in ('recordingTrainedOn', 'codeKnown') and v.CREATE_TIME_ < day_ends(day, zone)
      having not has_code or bool_or(v.NAME_ = 'codeKnown' and v.LONG_ = 1)),
    (select day_in(max(v.TEXT_)) from ACT_HI_VARINST v where v.PROC_INST_ID_ = id
      and v.EXECUTION_ID_ = id and v.NAME_ = 'firstUseDate' and v.CREATE_TIME_ < day_ends(day, zone)),
    ran_on(started, ended, day, zone) or held_on(unit || '.worker', worker, day, zone)
  from (
    select s.*, m.action_code is not null as has_code, (select max(v.TEXT_) from ACT_HI_VARINST v
      where v.PROC_INST_ID_ = s.id and v.EXECUTION_ID_ = s.id and v.NAME_ = 'worker') as worker
    from instance_scope s join method m on m.code = s.method
    where s.process = 'worker-training-follow-up' and s.unit is not null
      and s.started < day_ends(day, zone)) s
  order by organisation, area, unit, method, worker, started desc
$$;

-- Reports of use that were given after one day and by another.
create function use_reports(after date, day date, zone text)
returns table (organisation text, area text, unit text, method text, reported_on date,
  reported_at timestamp, uses numeric, users numeric, trained numeric, coded numeric)
language sql stable as $$
  select s.organisation, s.area, s.unit, s.method, local_day(t.END_TIME_, zone), t.END_TIME_,
    coalesce(uses.LONG_, uses.DOUBLE_)::numeric, coalesce(users.LONG_, users.DOUBLE_)::numeric,
    coalesce(trained.LONG_, trained.DOUBLE_)::numeric, coalesce(coded.LONG_, coded.DOUBLE_)::numeric
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'report-use'
      and t.DELETE_REASON_ = 'completed'
    left join ACT_HI_VARINST uses on uses.PROC_INST_ID_ = s.id and uses.EXECUTION_ID_ = s.id
      and uses.NAME_ = 'usesCount'
    left join ACT_HI_VARINST users on users.PROC_INST_ID_ = s.id and users.EXECUTION_ID_ = s.id
      and users.NAME_ = 'usersCount'
    left join ACT_HI_VARINST trained on trained.PROC_INST_ID_ = s.id and trained.EXECUTION_ID_ = s.id
      and trained.NAME_ = 'trainedInService'
    left join ACT_HI_VARINST coded on coded.PROC_INST_ID_ = s.id and coded.EXECUTION_ID_ = s.id
      and coded.NAME_ = 'codedUses'
  where s.process = 'method-use-report' and s.started > after - 60 -- nobody waits longer with one
    and t.END_TIME_ >= day_ends(after, zone) and t.END_TIME_ < day_ends(day, zone)
$$;

-- Rounds of unnamed answers of a year that enough people answered, the newest of a unit and method
-- first: which is told by its place.
create function answered_pulses(day date, zone text)
returns table (round text, organisation text, area text, unit text, method text, people integer,
  asked bigint, place bigint)
language sql stable as $$
  select r.id, s.organisation, s.area, s.unit, s.method, r.people,
    (select count(*) from ACT_HI_TASKINST t
      where t.PROC_INST_ID_ = r.id and t.TASK_DEF_KEY_ = 'answer-pulse'),
    row_number() over (partition by s.organisation, s.area, s.unit, s.method
      order by counted.END_TIME_ desc)
  from pulse_round r
    join instance_scope s on s.id = r.id
    join ACT_HI_ACTINST counted on counted.PROC_INST_ID_ = r.id
      and counted.ACT_ID_ = 'count-answers'
  where r.closed and r.people > 0 and counted.END_TIME_ < day_ends(day, zone)
    and counted.END_TIME_ >= day_ends(day - 396, zone)
$$;
