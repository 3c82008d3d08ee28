-- Figures outlive the history that they are reckoned from (check-ins are removed after 13 months):
-- those of whole months are kept, as of their last day.
create table kept_month (
  area  text not null references area (code),
  month date not null, -- its last day
  primary key (area, month)
);

create table figure_month (
  area        text not null,
  month       date not null,
  figure      text not null,
  method      text, -- null: of all methods of the area, and likewise of all units
  unit        text,
  numerator   numeric,
  denominator numeric,
  value       numeric not null,
  foreign key (area, month) references kept_month on delete cascade
);
create index figure_month_figure on figure_month (area, figure, month);
