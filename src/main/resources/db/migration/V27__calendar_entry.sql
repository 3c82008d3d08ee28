-- The day that people of an instance have agreed on and have in their calendars: one of each instance,
-- whose number grows with every change. It is needed as long as the instance runs.
create table calendar_entry (
  instance varchar(64) primary key,
  day date not null,
  sequence int not null
);

-- Who has got it, and hears when it changes or is off.
create table calendar_reader (
  instance varchar(64) not null references calendar_entry (instance) on delete cascade,
  person varchar(64) not null references ACT_ID_USER (ID_) on delete cascade,
  primary key (instance, person)
);

create index calendar_reader_person on calendar_reader (person);
