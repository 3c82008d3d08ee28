-- What somebody has begun to write into the form of a task, until it is sent. It ends with the task:
-- a draft that is on its way while the task is completed finds nothing to refer to.
create table form_draft (
  task varchar(64) not null references ACT_RU_TASK (ID_) on delete cascade,
  person text not null,
  answers jsonb not null,
  kept timestamptz not null,
  primary key (task, person)
);

create index form_draft_person on form_draft (person);
