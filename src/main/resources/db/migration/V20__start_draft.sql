-- What somebody has begun to write into the form that starts a process, until it is sent. There is no
-- task yet to end with: it ends when the process is started, or after a month.
create table start_draft (
  process varchar(255) not null,
  person text not null,
  answers jsonb not null,
  kept timestamptz not null,
  primary key (process, person)
);

create index start_draft_person on start_draft (person);
