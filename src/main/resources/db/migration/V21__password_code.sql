-- The newest code with which a person may choose a password without knowing the old one. Only its
-- hash stands here: who reads the database cannot use it. Who made it and when it was used stays until
-- the next code or the end of the account.
create table password_code (
  person varchar(64) primary key references ACT_ID_USER (ID_) on delete cascade,
  hash bytea not null unique,
  made_by text,
  made timestamptz not null,
  valid_until timestamptz not null,
  used timestamptz
);
