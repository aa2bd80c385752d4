-- What the worklist is ordered by: the stratum that the order of processing in force puts an application
-- in, 999 for none. placed_by is the number of that order, empty when none is in force, and null until
-- the portal has looked; ground is that of an exemption, from the sealed dossier.
alter table selection_application add column stratum integer default 999 not null;
alter table selection_application add column placed_by varchar(40);
alter table selection_application add column ground varchar(40);
create index selection_application_in_turn on selection_application (stratum, received_at, number);
create index selection_application_by_age on selection_application (in_status_since, number);
create index selection_application_by_placing on selection_application (placed_by, number);

-- The words of the names, so that a name is found by the beginning of any of its words: by its first
-- three characters, which is equality and so an index of any database in any collation.
create table bench_name_word (
  start       varchar(3)   not null,
  word        varchar(60)  not null,
  application varchar(32)  not null references selection_application (number),
  constraint a_word_of_a_name primary key (start, word, application)
);
