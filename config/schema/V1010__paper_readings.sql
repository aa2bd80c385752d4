-- When a member of the staff last opened the dossier of a file on paper: nobody seals what they read
-- before it was handed over.
create table paper_reading (
  file    uuid not null references paper_file (id) on delete cascade,
  member  uuid not null,
  read_at timestamp(6) with time zone not null,
  primary key (file, member)
);
