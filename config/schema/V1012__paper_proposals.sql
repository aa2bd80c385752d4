-- What takes somebody out of the race is proposed by one member of the staff and confirmed by another:
-- the key of a proposal that stands, and who confirmed it, in the transaction of what follows.
create table paper_proposal (
  file         uuid       not null references paper_file (id) on delete cascade,
  what         varchar(8) not null check (what in ('UNSEAL', 'CLOSE', 'WITHDRAW')),
  proposed_by  uuid       not null,
  proposed_at  timestamp(6) with time zone not null,
  confirmed_by uuid,
  constraint confirmed_by_somebody_else check (confirmed_by is null or confirmed_by <> proposed_by),
  primary key (file, what)
);
