-- A unit that has merged into another: no longer offered, its history stays.
alter table unit add column ended boolean not null default false;
