-- What may be read of a process is granted for each one now, so that some can be confidential.
delete from act_ru_authorization
where type_ = 1
  and resource_id_ = '*'
  and (group_id_ = 'everybody' and resource_type_ = 6 -- process definition
    or group_id_ = 'coordinator' and resource_type_ in (6, 7)); -- and task
