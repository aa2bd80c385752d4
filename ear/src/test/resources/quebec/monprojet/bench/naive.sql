-- What a portal without a line would do, in a database of its own: the register's columns, keys and
-- widths, and none of its references to other tables, which only makes it faster.
create table naive_period (
  number varchar(9) primary key,
  cap    integer not null,
  taken  integer default 0 not null,
  check (taken between 0 and cap)
);

create table naive_register (
  period             varchar(9)  not null,
  rank               integer     not null,
  cap                integer     not null,
  rehearsal          boolean     default false not null,
  application_number varchar(24) not null,
  dossier            uuid        not null,
  person_key         varchar(64) not null,
  digest             varchar(64) not null,
  received_ns        bigint      not null,
  recorded_ns        bigint      not null,
  leaf               varchar(1000) not null,
  proof              bytea       not null,
  head_size          integer     not null,
  primary key (period, rank),
  unique (person_key, period),
  unique (dossier, period),
  check (rank between 1 and cap)
);

insert into naive_period values ('N2026-1', 100000000, 0);
