-- What no process holds: the organisations, their areas, units and methods, and when a unit is closed.
-- Codes are scopes of roles (Camunda groups "<code>.<role>") and therefore unique over all organisations.

create table organisation (
  code text primary key,
  name text not null
);

create table area (
  code         text primary key,
  organisation text not null references organisation (code),
  name         text not null
);
create index area_organisation on area (organisation);

create table unit (
  code     text primary key,
  area     text not null references area (code),
  name     text not null,
  language text not null check (language in ('fi', 'sv', 'both')),
  type     text not null,
  unique (area, name)
);

create table method (
  code         text primary key,
  organisation text not null references organisation (code),
  name         text not null,
  maintainer   text not null,
  action_code  text,
  unique (organisation, name)
);

create table closure (
  unit      text not null references unit (code),
  first_day date not null,
  last_day  date not null,
  primary key (unit, first_day, last_day),
  check (last_day >= first_day)
);
