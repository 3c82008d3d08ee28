-- That somebody has called a unit, and when: so that no unit is called twice and none forgotten.
-- What was talked about is not kept.
create table unit_call (
  unit      text not null references unit (code),
  method    text not null references method (code),
  called_on date not null,
  primary key (unit, method, called_on)
);
