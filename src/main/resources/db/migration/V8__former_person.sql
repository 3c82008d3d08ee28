-- Ids of people whose account was deleted. History goes on naming them, so that nobody else may get
-- the same one.

create table former_person (
  id text primary key
);

insert into former_person (id)
select distinct id from (
  select assignee_ from act_hi_taskinst
  union select owner_ from act_hi_taskinst
  union select start_user_id_ from act_hi_procinst
  union select user_id_ from act_hi_identitylink
  union select user_id_ from act_hi_comment
  union select user_id_ from act_hi_attachment
  union select user_id_ from act_hi_op_log
  union select assignee_ from act_hi_actinst
  union select assignee_ from act_ru_task
  union select user_id_ from act_ru_identitylink
  union select user_id_ from act_ru_authorization
) named (id)
where id <> '*' and id not in (select id_ from act_id_user);

-- What they were permitted stayed behind until now.
delete from act_ru_authorization
where user_id_ <> '*' and user_id_ not in (select id_ from act_id_user);

-- Wrong passwords make somebody wait, and lock nobody out; see WrongPasswords.
update act_id_user set attempts_ = null, lock_exp_time_ = null
where attempts_ is not null or lock_exp_time_ is not null;
