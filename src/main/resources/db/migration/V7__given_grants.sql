-- What the application and the models have granted: it is granted once, and afterwards it is the
-- administrator's to change. The authorisations themselves are the engine's, in act_ru_authorization.

create table given_grant (
  giver       text    not null, -- the application, or the key of the process whose model says so
  group_id    text    not null,
  resource    integer not null, -- type and id of the resource, and bits of the permissions,
  resource_id text    not null, -- as the engine stores them
  permissions integer not null,
  primary key (giver, group_id, resource, resource_id)
);

-- Until now the same was written anew at every start. What stands there of it was given so, and is
-- taken back where a later version or model does not want it any more.
insert into given_grant (giver, group_id, resource, resource_id, permissions)
select '*', group_id_, resource_type_, resource_id_, perms_
from act_ru_authorization
where type_ = 1 and (
  group_id_ = 'camunda-admin' and resource_id_ = '*'
  or (group_id_, resource_type_, resource_id_) in (
    ('everybody', 0, 'tasklist'), ('everybody', 5, '*'), ('everybody', 6, '*'),
    ('everybody', 8, '*'),
    ('coordinator', 0, 'cockpit'), ('coordinator', 6, '*'), ('coordinator', 7, '*'),
    ('coordinator', 10, '*'),
    ('modeller', 0, 'cockpit'), ('modeller', 9, '*'), ('modeller', 10, '*'), ('modeller', 14, '*')
  )
)
union all
select resource_id_, group_id_, resource_type_, resource_id_, 256 -- may start the process
from act_ru_authorization
where type_ = 1 and group_id_ is not null and resource_type_ = 6 and resource_id_ <> '*'
  and perms_ & 256 = 256;
