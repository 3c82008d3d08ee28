-- That the use of a method was fading in a unit and a coordinator was asked to call, from when until when
-- (indicator K-19): one row each time, so that nobody is asked twice for the same.
create table support_spell (
  -- The process instance that asked; it may have ended long before the signs pass.
  instance text primary key,
  organisation text not null references organisation (code) on delete cascade,
  unit text not null references unit (code) on delete cascade,
  method text not null references method (code) on delete cascade,
  began_on date not null,
  -- Null while it goes on.
  passed_on date
);

create unique index support_spell_going_on on support_spell (unit, method) where passed_on is null;
