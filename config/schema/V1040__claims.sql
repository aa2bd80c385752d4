-- Who works on an application: one person at a time, by the key of the table.
create table bench_claim (
  application varchar(32) not null primary key references selection_application (number),
  holder      uuid        not null references staff_member (id),
  since       timestamp(6) with time zone not null
);
create index bench_claim_by_holder on bench_claim (holder, since);

-- Every time an application changed hands: only rows are added.
create table bench_claim_act (
  application varchar(32) not null references selection_application (number),
  ordinal     integer     not null,
  kind        varchar(10) not null check (kind in ('CLAIMED', 'ASSIGNED', 'RELEASED', 'TAKEN_AWAY', 'ENDED')),
  -- who holds it by this act, or held it until this act
  holder      uuid        not null references staff_member (id),
  actor_kind  varchar(10) not null,
  actor_id    varchar(64) not null,
  acted_at    timestamp(6) with time zone not null,
  constraint one_act_after_the_other primary key (application, ordinal)
);
create index bench_claim_act_by_holder on bench_claim_act (holder, acted_at);
