-- Coaches have their tasks in a unit by a role of that unit now. The pairs that coach already get it:
-- of a coaching whose support goes on, or which is just being agreed on.
create temporary table pair on commit drop as
select distinct u.code as unit, u.name as unit_name, a.organisation, coach.text_ as coach
from act_hi_varinst coach
  join act_hi_varinst place
    on place.proc_inst_id_ = coach.proc_inst_id_ and place.name_ = 'unit'
  join unit u on u.code = place.text_
  join area a on a.code = u.area
  join act_id_user on act_id_user.id_ = coach.text_
where coach.proc_def_key_ = 'coaching-agreement'
  and coach.name_ in ('coach1', 'coach2')
  and exists (select from act_ru_execution where id_ = coach.root_proc_inst_id_)
  and (exists (
      select from act_ru_task
      where proc_inst_id_ = coach.proc_inst_id_ and task_def_key_ = 'make-agreement')
    or exists (
      select from act_ru_execution support
        join act_re_procdef process on process.id_ = support.proc_def_id_
        join act_ru_variable its on its.execution_id_ = support.id_
      where process.key_ = 'coaching-support' and its.name_ = 'unit' and its.text_ = u.code));

with made as (
  insert into act_id_group (id_, rev_, name_, type_)
  select distinct unit || '.unit-coach', 1, unit_name || ': yksikön valmentaja', 'unit-coach'
  from pair
  on conflict do nothing
  returning id_)
insert into act_id_tenant_member (id_, tenant_id_, group_id_)
select distinct gen_random_uuid()::text, organisation, made.id_
from made join (select distinct unit, organisation from pair) coached
  on coached.unit || '.unit-coach' = made.id_;

insert into act_id_membership (user_id_, group_id_)
select coach, unit || '.unit-coach' from pair
on conflict do nothing;
