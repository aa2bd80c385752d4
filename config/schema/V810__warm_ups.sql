-- A node warms its line on a rehearsal of its own, numbered R0000-…, and then takes it away again,
-- with its dossiers: they are told apart by the rehearsal they were made for.

alter table dossier add column rehearsal varchar(9);
alter table dossier add constraint dossier_of_a_rehearsal check (rehearsal is null or synthetic);
create index dossier_by_rehearsal on dossier (rehearsal);
create index asked_after_by_dossier on asked_after (dossier);
