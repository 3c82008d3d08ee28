-- What the jar brought at the last start: a deployed text that is another one is somebody's change.
create table brought_file (
  file   text primary key,
  sha256 text not null
);

-- Until now every start deployed all files together when one of them differed.
insert into brought_file (file, sha256)
select regexp_replace(name_, '^.*[/\\]', ''), encode(sha256(bytes_), 'hex')
from act_ge_bytearray
where not generated_ and deployment_id_ = (
  select id_ from act_re_deployment
  where name_ = 'SpringAutoDeployment'
  order by deploy_time_ desc
  limit 1
);
