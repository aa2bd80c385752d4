-- Dossiers that come on paper. The ministry keeps an account for a person who files that way: it has no
-- address and no password, and nobody signs in to it.
alter table account drop constraint account_state;
alter table account add constraint account_state check (state in ('PENDING', 'OPEN', 'KEPT', 'CLOSED'));
alter table account add constraint account_kept check (state <> 'KEPT'
    or (address is null and address_key is null and password_hash is null and opened_at is not null));

create table paper_file (
  id           uuid         not null primary key,
  account      uuid         not null unique references account (id),
  -- what stands on the folder in the cabinet
  reference    varchar(40)  not null unique,
  family_name  varchar(400) not null,
  given_names  varchar(400),
  birth_date   date         not null,
  -- where letters go, line by line
  address      varchar(600) not null,
  -- in Montréal
  arrived_on   date         not null,
  opened_by    uuid         not null,
  opened_at    timestamp(6) with time zone not null,
  -- the signatures on the sheets of the form were found and their scan is among the documents
  signed_by    uuid,
  signed_at    timestamp(6) with time zone,
  -- everything on paper is typed: to be compared by somebody else
  typed_by     uuid,
  typed_at     timestamp(6) with time zone,
  version      integer      not null,
  constraint signatures_are_found_by_somebody check ((signed_by is null) = (signed_at is null)),
  constraint typed_by_somebody check ((typed_by is null) = (typed_at is null)),
  constraint signed_before_it_is_compared check (typed_at is null or signed_at is not null)
);
create index paper_file_by_arrival on paper_file (arrived_on);

-- Who does what in a file: a member of the staff types or verifies, and has one part for ever. The key
-- is what keeps those four eyes apart.
create table paper_part (
  file   uuid       not null references paper_file (id) on delete cascade,
  member uuid       not null,
  part   varchar(8) not null check (part in ('TYPIST', 'VERIFIER')),
  since  timestamp(6) with time zone not null,
  constraint one_part_a_member unique (file, member),
  primary key (file, member, part)
);

-- The seal of a file: by a verifier of that file, who typed nothing of it.
create table paper_seal (
  file      uuid        not null primary key references paper_file (id) on delete cascade,
  member    uuid        not null,
  part      varchar(8)  default 'VERIFIER' not null check (part = 'VERIFIER'),
  digest    varchar(64) not null,
  sealed_at timestamp(6) with time zone not null,
  constraint sealed_by_a_verifier foreign key (file, member, part)
    references paper_part (file, member, part) on delete cascade
);
