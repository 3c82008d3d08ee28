-- Answers to short questionnaires, without those who gave them. Nothing here has a time or a person.
-- Every answer writes all rows of its round anew, so that not even the order in which the database
-- keeps them, or its own row versions, tells which answer came with which completed task.

create table pulse_round (
  id      text primary key, -- the process instance
  number  bigint generated always as identity, -- the order of rounds
  unit    text references unit (code), -- from the closing on, as the method
  method  text references method (code),
  closed  boolean not null default false check (not closed or unit is not null and method is not null),
  people  integer not null default 0,
  texts   text[] not null default '{}' -- in random order; only until they are handed out
);
create index pulse_round_unit on pulse_round (unit, method);

create table pulse_statement (
  round     text not null references pulse_round (id) on delete cascade,
  statement text not null,
  position  integer not null,
  wording   text not null,
  primary key (round, statement)
);

create table pulse_count (
  round     text not null,
  statement text not null,
  value     integer not null,
  answers   integer not null default 0,
  primary key (round, statement, value),
  foreign key (round, statement) references pulse_statement (round, statement) on delete cascade
);
