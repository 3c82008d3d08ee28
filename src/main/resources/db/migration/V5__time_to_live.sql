-- What has ended is kept for its own model's time to live, not for that of the instance that called
-- it (package retention). Camunda's clean-up looks at each row's removal time alone. May run again.

create temporary table ended on commit drop as
  select p.id_ as instance, p.end_time_ + make_interval(days => d.history_ttl_) as removal
  from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_
  where p.end_time_ is not null and d.history_ttl_ is not null;
create index on ended (instance);
analyze ended;

update act_hi_procinst h set removal_time_ = removal from ended where instance = h.id_;
update act_hi_actinst h set removal_time_ = removal from ended where instance = h.proc_inst_id_;
update act_hi_taskinst h set removal_time_ = removal from ended where instance = h.proc_inst_id_;
update act_hi_varinst h set removal_time_ = removal from ended where instance = h.proc_inst_id_;
update act_hi_detail h set removal_time_ = removal from ended where instance = h.proc_inst_id_;
update act_hi_incident h set removal_time_ = removal from ended where instance = h.proc_inst_id_;
update act_hi_ext_task_log h set removal_time_ = removal from ended where instance = h.proc_inst_id_;
update act_hi_job_log h set removal_time_ = removal from ended where instance = h.process_instance_id_;
update act_hi_op_log h set removal_time_ = removal from ended where instance = h.proc_inst_id_;
update act_hi_comment h set removal_time_ = removal from ended where instance = h.proc_inst_id_;
update act_hi_attachment h set removal_time_ = removal from ended where instance = h.proc_inst_id_;
update act_hi_decinst h set removal_time_ = removal from ended where instance = h.proc_inst_id_;

-- Rows that know their task or decision only.
update act_hi_identitylink h set removal_time_ = removal
  from act_hi_taskinst t join ended on instance = t.proc_inst_id_ where t.id_ = h.task_id_;
update act_hi_comment h set removal_time_ = removal
  from act_hi_taskinst t join ended on instance = t.proc_inst_id_ where t.id_ = h.task_id_;
update act_hi_attachment h set removal_time_ = removal
  from act_hi_taskinst t join ended on instance = t.proc_inst_id_ where t.id_ = h.task_id_;
update act_hi_dec_in h set removal_time_ = removal
  from act_hi_decinst d join ended on instance = d.proc_inst_id_ where d.id_ = h.dec_inst_id_;
update act_hi_dec_out h set removal_time_ = removal
  from act_hi_decinst d join ended on instance = d.proc_inst_id_ where d.id_ = h.dec_inst_id_;

-- What belongs to no instance: thirteen months.
update act_hi_op_log set removal_time_ = timestamp_ + interval '396 days'
  where removal_time_ is null and root_proc_inst_id_ is null and proc_inst_id_ is null;
update act_hi_job_log set removal_time_ = timestamp_ + interval '396 days'
  where removal_time_ is null and root_proc_inst_id_ is null and process_instance_id_ is null;
update act_hi_incident set removal_time_ = create_time_ + interval '396 days'
  where removal_time_ is null and root_proc_inst_id_ is null and proc_inst_id_ is null;
update act_hi_batch set removal_time_ = start_time_ + interval '396 days'
  where removal_time_ is null;
update act_hi_comment h set removal_time_ = time_ + interval '396 days'
  where removal_time_ is null and root_proc_inst_id_ is null and proc_inst_id_ is null
    and not exists (select from act_hi_taskinst t where t.id_ = h.task_id_);
update act_hi_attachment h set removal_time_ = coalesce(create_time_, now()) + interval '396 days'
  where removal_time_ is null and root_proc_inst_id_ is null and proc_inst_id_ is null
    and not exists (select from act_hi_taskinst t where t.id_ = h.task_id_);

-- Values that stand beside their rows.
update act_ge_bytearray b set removal_time_ = h.removal_time_
  from act_hi_varinst h where h.bytearray_id_ = b.id_ and h.removal_time_ is not null;
update act_ge_bytearray b set removal_time_ = h.removal_time_
  from act_hi_detail h where h.bytearray_id_ = b.id_ and h.removal_time_ is not null;
update act_ge_bytearray b set removal_time_ = h.removal_time_
  from act_hi_dec_in h where h.bytearray_id_ = b.id_ and h.removal_time_ is not null;
update act_ge_bytearray b set removal_time_ = h.removal_time_
  from act_hi_dec_out h where h.bytearray_id_ = b.id_ and h.removal_time_ is not null;
update act_ge_bytearray b set removal_time_ = h.removal_time_
  from act_hi_job_log h where h.job_exception_stack_id_ = b.id_ and h.removal_time_ is not null;
update act_ge_bytearray b set removal_time_ = h.removal_time_
  from act_hi_attachment h where h.content_id_ = b.id_ and h.removal_time_ is not null;

-- How many different people had tasks: counted without end, read by nobody, and no longer written.
delete from act_ru_task_meter_log;
