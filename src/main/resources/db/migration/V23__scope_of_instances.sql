-- Where each process instance belongs, in one row: figures read from variables take twice the time.
-- Written by ScopeListener; a row goes with its instance's history.
create table instance_scope (
  id           text primary key, -- the process instance
  process      text not null,
  organisation text,
  area         text,
  unit         text,
  method       text,
  started      timestamptz not null,
  ended        timestamptz -- null while it runs
);

insert into instance_scope
select i.ID_, i.PROC_DEF_KEY_, i.TENANT_ID_,
  nullif(max(v.TEXT_) filter (where v.NAME_ = 'area'), ''),
  nullif(max(v.TEXT_) filter (where v.NAME_ = 'unit'), ''),
  nullif(max(v.TEXT_) filter (where v.NAME_ = 'method'), ''),
  i.START_TIME_, i.END_TIME_
from ACT_HI_PROCINST i
  left join ACT_HI_VARINST v on v.PROC_INST_ID_ = i.ID_ and v.EXECUTION_ID_ = i.ID_
    and v.NAME_ in ('area', 'unit', 'method')
group by i.ID_, i.PROC_DEF_KEY_, i.TENANT_ID_, i.START_TIME_, i.END_TIME_;

create index instance_scope_process on instance_scope (organisation, process, started);
create index instance_scope_unit on instance_scope (unit, process);

-- Rounds are found by what they ask for and when.
create index act_hi_taskinst_due on ACT_HI_TASKINST (TASK_DEF_KEY_, DUE_DATE_);

-- The days of all organisations, counted up: between two days lies the difference. Written at each
-- start from the calendar's settings.
create table calendar_day (
  day     date primary key,
  working boolean not null,
  paused  boolean not null, -- a pause of every year
  workdays integer not null, -- up to and with this day
  pauses   integer not null  -- paused days up to and with this day
);

-- The day of a moment. History's moments have no zone: they are in that of the JVM, and so of the
-- driver's session.
create function local_day(moment timestamp, zone text) returns date language sql stable as
  'select (moment at time zone current_setting(''TimeZone'') at time zone zone)::date';
create function local_day(moment timestamptz, zone text) returns date language sql stable as
  'select (moment at time zone zone)::date';

-- Working days of a unit after one day up to and with another, as WorkingCalendar reckons them.
create function working_days(of_unit text, after date, until date) returns integer
language sql stable as $$
  select case when until <= after then 0 else
    (select d.workdays from calendar_day d where d.day = until)
    - (select d.workdays from calendar_day d where d.day = after)
    - (select count(distinct d.day)::integer from closure c join calendar_day d
        on d.day between greatest(c.first_day, after + 1) and least(c.last_day, until)
      where c.unit = of_unit and d.working) end
$$;

-- Days, weekends included, without pauses of every year and closures of the unit.
create function days_without_pauses(of_unit text, after date, until date) returns integer
language sql stable as $$
  select case when until <= after then 0 else
    until - after
    - (select d.pauses from calendar_day d where d.day = until)
    + (select d.pauses from calendar_day d where d.day = after)
    - (select count(distinct d.day)::integer from closure c join calendar_day d
        on d.day between greatest(c.first_day, after + 1) and least(c.last_day, until)
      where c.unit = of_unit and not d.paused) end
$$;

-- Since when a person is in a group, and until when: what the engine does not keep. Those who are
-- there already are there from today on.
create table membership_time (
  group_id text not null,
  user_id  text not null,
  since    timestamptz not null,
  until    timestamptz -- null: still
);
create unique index membership_time_open on membership_time (group_id, user_id) where until is null;
create index membership_time_group on membership_time (group_id, until);

insert into membership_time (group_id, user_id, since)
select GROUP_ID_, USER_ID_, now() from ACT_ID_MEMBERSHIP;
