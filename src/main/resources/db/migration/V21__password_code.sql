-- The newest code with which a person may choose a password without knowing the old one: one that was
-- handed over, and one that was mailed. Only its hash stands here: who reads the database cannot use
-- it. Who made it and when it was used stays until the next code or the end of the account.
create table password_code (
  person varchar(64) not null references ACT_ID_USER (ID_) on delete cascade,
  mailed boolean not null,
  hash bytea not null unique,
  made_by text,
  made timestamptz not null,
  valid_until timestamptz not null,
  used timestamptz,
  primary key (person, mailed)
);
