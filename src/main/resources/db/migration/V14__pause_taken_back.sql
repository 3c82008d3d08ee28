-- Which process instance told of a closure; null where it was told before this could be taken back.
alter table closure add column told_by text;

-- Due dates and timers that a closure has moved, to put them back when it is taken back.
create table moved_date (
  told_by text        not null,
  task    boolean     not null,
  id      text        not null,
  was     timestamptz not null,
  became  timestamptz not null,
  primary key (told_by, task, id)
);
