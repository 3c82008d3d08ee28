-- Mail that waits to be sent. Whoever has something to tell writes it here in the transaction of what it
-- tells about; it is sent afterwards, by whichever node comes first, and its row goes with that. What is
-- about the same matter as mail that still waits takes its place.
create table mail (
  id uuid primary key default gen_random_uuid(),
  person varchar(64) not null references ACT_ID_USER (ID_) on delete cascade,
  matter text not null,
  -- what a message about tasks goes back to: the next one does too, if this one was never sent
  since timestamptz,
  subject text not null,
  plain text not null,
  html text not null,
  calendar text,
  calendar_method text check (calendar_method in ('PUBLISH', 'CANCEL')),
  written timestamptz not null,
  tries int not null default 0,
  next_try timestamptz not null,
  check ((calendar is null) = (calendar_method is null))
);

create index mail_next_try on mail (next_try, written, id);
create index mail_person on mail (person, matter);

-- What a person wants mail about; who has chosen nothing has no row.
create table notice_choice (
  person varchar(64) primary key references ACT_ID_USER (ID_) on delete cascade,
  weekly boolean not null,
  mornings text not null check (mornings in ('all', 'urgent', 'none')),
  calendar boolean not null
);

-- How each person is written to: what was chosen, and in the language chosen, or else in that of the units
-- in which the person has a role, if they have one in common.
create view mail_reader as
select u.ID_ as person, u.EMAIL_ as address, coalesce(c.weekly, true) as weekly,
  coalesce(c.mornings, 'urgent') as mornings, coalesce(c.calendar, true) as calendar,
  coalesce(chosen.VALUE_, home.language, 'fi') as language
from ACT_ID_USER u
  left join notice_choice c on c.person = u.ID_
  left join ACT_ID_INFO chosen on chosen.USER_ID_ = u.ID_ and chosen.KEY_ = 'juurru.language'
  left join lateral (
    select case when count(distinct unit.language) = 1
      then nullif(min(unit.language), 'both') end as language
    from ACT_ID_MEMBERSHIP m join unit on unit.code = regexp_replace(m.GROUP_ID_, '[.][^.]*$', '')
    where m.USER_ID_ = u.ID_) home on true;

-- The latest morning on which the messages of an organisation were written, and the one before it.
create table notice_morning (
  organisation text primary key references organisation (code) on delete cascade,
  written timestamptz not null,
  before timestamptz not null
);

-- With this the addresses that end mail without a login are signed, on all nodes alike.
create table unsubscribe_key (
  one boolean primary key default true check (one),
  key bytea not null
);

-- Random, and the same for good.
insert into unsubscribe_key (key)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
