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
