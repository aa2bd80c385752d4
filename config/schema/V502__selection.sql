-- One application for a selection certificate: opened from the register, carried to a decision. What
-- officers search by is copied from the sealed dossier, which no longer changes.
create table selection_application (
  number          varchar(32)  not null primary key,
  period          varchar(9)   not null,
  rank            integer      not null,
  dossier         uuid         not null,
  account         uuid         not null,
  family_name     varchar(400) not null,
  given_names     varchar(400),
  -- both names in lower case without diacritics, for searching
  name_key        varchar(820) not null,
  birth_date      date         not null,
  country         varchar(2)   not null,
  stream          varchar(10)  not null check (stream in ('CAPPED', 'EXEMPT')),
  status          varchar(20)  not null,
  received_at     timestamp(6) with time zone not null,
  acknowledged_at timestamp(6) with time zone,
  version         integer      not null,
  constraint one_application_a_rank unique (period, rank),
  constraint one_application_a_dossier unique (period, dossier)
);

create index selection_application_by_name on selection_application (name_key);
create index selection_application_by_birth on selection_application (birth_date);
create index selection_application_by_instant on selection_application (received_at);
create index selection_application_by_account on selection_application (account);
