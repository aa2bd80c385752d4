-- Left in a database that a demonstration filled, before anything else, so that no demonstration
-- ever writes into another one. A real portal never has this row.
create table demonstration (
  id           smallint primary key,
  -- sealed dossiers of the capped period
  applicants   integer not null,
  begun_at     timestamp(6) with time zone not null,
  -- null while people and dossiers are still being made
  completed_at timestamp(6) with time zone,
  constraint demonstration_is_one check (id = 1)
);
