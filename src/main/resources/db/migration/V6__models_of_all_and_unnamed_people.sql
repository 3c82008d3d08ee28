-- Models are shared by all organisations, so who may change them is nobody's own: the modellers of
-- the organisations become modellers of the installation, which is what they could do before.
-- Only administrators put people into this group.

insert into act_id_group (id_, rev_, name_, type_)
values ('modeller', 1, 'Mallintajat', 'SYSTEM')
on conflict do nothing;

create temporary table former on commit drop as
select code || suffix as id from organisation, (values ('.modeller'), ('.modeller.deputy')) s (suffix);

insert into act_id_membership (user_id_, group_id_)
select distinct user_id_, 'modeller' from act_id_membership where group_id_ in (select id from former)
on conflict do nothing;

delete from act_id_membership where group_id_ in (select id from former);
delete from act_id_tenant_member where group_id_ in (select id from former);
delete from act_ru_authorization
where group_id_ in (select id from former)
  or resource_type_ = 2 and resource_id_ in (select id from former); -- grants on the groups themselves
delete from act_id_group where id_ in (select id from former);

-- Nothing names any more who started or answered what is promised to stay unnamed.
-- Who gave a task to a person or group is not written any more for any task; nobody reads it.

update act_hi_identitylink set assigner_id_ = null where assigner_id_ is not null;

-- Concerns: what was started or noted in the transactions that started one, names nobody either.

update act_hi_op_log set user_id_ = null
where operation_id_ in (
  select operation_id_ from act_hi_op_log
  where proc_def_key_ = 'concern-handling' and operation_type_ = 'Create');
update act_hi_procinst set start_user_id_ = null where proc_def_key_ = 'concern-handling';

-- Pulses: whose a task was, answered or not. Open tasks stay with their people (act_ru_task).

create temporary table pulse_task on commit drop as
select id_ as id, execution_id_ as execution from act_hi_taskinst
where proc_def_key_ = 'experience-pulse' and task_def_key_ = 'answer-pulse';

update act_hi_op_log set user_id_ = null
where operation_id_ in (
  select operation_id_ from act_hi_op_log where task_id_ in (select id from pulse_task));
delete from act_hi_op_log where task_id_ in (select id from pulse_task);
delete from act_hi_identitylink
where user_id_ is not null and task_id_ in (select id from pulse_task);
delete from act_ru_authorization
where resource_type_ = 19 and resource_id_ in (select id from pulse_task); -- historic tasks
delete from act_hi_detail
where var_inst_id_ in (
  select id_ from act_hi_varinst
  where name_ in ('worker', 'loopCounter')
    and proc_def_key_ = 'experience-pulse'
    and execution_id_ in (select execution from pulse_task));
delete from act_hi_varinst
where name_ in ('worker', 'loopCounter')
  and proc_def_key_ = 'experience-pulse'
  and execution_id_ in (select execution from pulse_task);
update act_hi_actinst set assignee_ = null
where proc_def_key_ = 'experience-pulse' and act_id_ = 'answer-pulse' and assignee_ is not null;
update act_hi_taskinst set assignee_ = null, owner_ = null
where id_ in (select id from pulse_task);

-- Of a round that is still open: whose the tasks were that have been answered.

delete from act_ru_variable
where name_ = 'worker'
  and execution_id_ in (
    select e.id_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
    where d.key_ = 'experience-pulse' and e.act_id_ = 'answer-pulse'
      and not exists (select 1 from act_ru_task t where t.execution_id_ = e.id_));

-- A mark of each person for every task that was assigned, for a count that nobody reads.

delete from act_ru_task_meter_log;
