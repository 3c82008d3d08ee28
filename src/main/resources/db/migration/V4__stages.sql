-- When the activities of the implementation's stages were reached. The rounds that reach them are
-- kept for about a year (historyTimeToLive of their models), an introduction takes several.

create table stage_activity (
  activity     text not null, -- V01 to V28
  organisation text not null references organisation (code),
  area         text references area (code), -- null: in every area, as below
  unit         text references unit (code),
  method       text references method (code),
  reached_on   date not null
);
create unique index stage_activity_once on stage_activity -- null counts as a value, before PostgreSQL 15 too
  (activity, organisation, coalesce(area, ''), coalesce(unit, ''), coalesce(method, ''));
