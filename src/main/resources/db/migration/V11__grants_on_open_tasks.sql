-- A grant on the history of every task that was ever done, read whole by lists and completions. Who
-- may read a task that is done, its own history says (package access). May run again.
delete from act_ru_authorization where resource_type_ = 19 and resource_id_ <> '*';
delete from act_ru_authorization a
  where resource_type_ = 7 and resource_id_ <> '*'
    and not exists (select from act_ru_task t where t.id_ = a.resource_id_);

-- What a list of tasks and a completion look up; Camunda reads the tables whole for it.
create index if not exists act_ru_authorization_user
  on act_ru_authorization (user_id_, resource_type_, resource_id_) where user_id_ is not null;
create index if not exists act_ru_task_parent on act_ru_task (parent_task_id_);
