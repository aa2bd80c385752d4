-- Which servers serve from this database: a row for each name, kept by the server that bears it, by
-- the database's clock. Two servers of one name would end each other's transactions.
create table node (
  name     varchar(23) not null primary key,
  -- this start of it: after a crash the same name is somebody else
  start_id uuid        not null,
  seen_at  timestamp(6) with time zone not null
);

-- The start that took it upon itself to deliver the letter at next_at last. When that one is no
-- more, its messages may be gone with it, and the letter is due again.
alter table letter add column carried_by uuid;
