-- How the work stands, counted every few minutes by one node for all: once for the back office, once a day for
-- everybody. Numbers only: no row names a person or a file.
create table figures_snapshot (
  shown    varchar(6) not null primary key check (shown in ('DESK', 'PUBLIC')),
  -- whichever node writes this last counts
  begun_at timestamp(6) with time zone not null,
  taken_at timestamp(6) with time zone
);
insert into figures_snapshot (shown, begun_at) values
  ('DESK', timestamp with time zone '1970-01-01 00:00:00+00'),
  ('PUBLIC', timestamp with time zone '1970-01-01 00:00:00+00');

create table figures_cell (
  shown   varchar(6)   not null references figures_snapshot (shown),
  fact    varchar(10)  not null,
  period  varchar(12)  not null,
  country varchar(2)   not null,
  stream  varchar(8)   not null,
  -- a status, an outcome with the codes of its reasons, or whatever else the fact tells apart
  mark    varchar(420) not null,
  -- a band of age, or the Monday of a week as a day since 1970
  turn    integer      not null,
  counted integer      not null check (counted > 0)
);
create index figures_cell_by_snapshot on figures_cell (shown);

create index decision_by_look on decision (looked_at);
