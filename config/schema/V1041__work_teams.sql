-- Teams of those who work on applications; a member belongs to one at a time. An application belongs to
-- the team of whoever holds it.
create table bench_team (
  id         uuid        not null primary key,
  name       varchar(80) not null,
  name_key   varchar(80) not null,
  made_by    uuid        not null references staff_member (id),
  made_at    timestamp(6) with time zone not null,
  constraint one_team_a_name unique (name_key)
);

create table bench_team_member (
  staff     uuid not null primary key references staff_member (id),
  team      uuid not null references bench_team (id),
  joined_at timestamp(6) with time zone not null
);
create index bench_team_member_by_team on bench_team_member (team);
