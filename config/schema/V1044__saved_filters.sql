-- Searches that a member keeps, for themselves or for their team. They hold no name, number or birth date.
create table bench_saved_filter (
  id       uuid          not null primary key,
  owner    uuid          not null references staff_member (id),
  name     varchar(60)   not null,
  shared   boolean       not null,
  criteria varchar(2000) not null,
  saved_at timestamp(6) with time zone not null,
  constraint one_filter_a_name unique (owner, name)
);
