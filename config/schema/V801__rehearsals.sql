-- Rehearsals of an opening: the same line, register and log, for synthetic dossiers only. What is
-- real and what is rehearsed never meet: one column, rehearsal, stands in both foreign keys of each
-- row that joins a dossier to a period.

alter table intake_period add column rehearsal boolean default false not null;
alter table intake_period alter column decision drop not null;
alter table intake_period alter column approved_by drop not null;
alter table intake_period add constraint intake_period_rehearsal unique (number, rehearsal);
alter table intake_period add constraint intake_period_terms unique (number, cap, rehearsal);
-- A real period stands on an approved decision; a rehearsal stands on none.
alter table intake_period add constraint only_a_rehearsal_has_no_decision
    check (rehearsal = (decision is null) and rehearsal = (approved_by is null));
alter table intake_period add constraint a_rehearsal_is_of_its_own_kind
    check (rehearsal = (kind = 'REHEARSAL'));
alter table intake_period add constraint a_rehearsal_bears_its_own_number
    check (rehearsal = (number like 'R%'));

alter table dossier add column synthetic boolean default false not null;
alter table dossier add constraint dossier_synthetic unique (id, synthetic);
-- Nobody is behind a synthetic dossier: it is its own account.
alter table dossier add constraint dossier_synthetic_whole
    check (not synthetic or (status = 'SEALED' and stream = 'CAPPED' and account = id));

alter table signed_head alter column decision_number drop not null;
alter table signed_head add constraint a_head_names_its_decision
    check ((decision_number is null) = (period like 'R%'));

-- Their foreign keys have no name that both databases know: the tables are made anew.
create table register_kept as select * from register;
drop table register;
create table register (
    period             varchar(9)  not null,
    rank               integer     not null,
    cap                integer     not null,
    rehearsal          boolean     default false not null,
    application_number varchar(24) not null unique,
    dossier            uuid        not null,
    person_key         varchar(64) not null,
    digest             varchar(64) not null,
    received_ns        bigint      not null,
    recorded_ns        bigint      not null,
    leaf               varchar(1000) not null,
    proof              bytea       not null,
    head_size          integer     not null,
    primary key (period, rank),
    constraint one_place_a_person unique (period, person_key),
    constraint one_place_a_dossier unique (period, dossier),
    constraint the_cap_is_the_decisions foreign key (period, cap, rehearsal)
        references intake_period (number, cap, rehearsal),
    constraint only_synthetic_dossiers_are_rehearsed foreign key (dossier, rehearsal)
        references dossier (id, synthetic),
    constraint every_batch_is_signed foreign key (period, head_size)
        references signed_head (period, size),
    constraint never_over_the_cap_in_the_register check (rank between 1 and cap),
    constraint signed_after_entry check (head_size >= rank),
    constraint recorded_after_arrival check (recorded_ns >= received_ns)
);
create index register_by_dossier on register (dossier);
insert into register (period, rank, cap, application_number, dossier, person_key, digest,
                      received_ns, recorded_ns, leaf, proof, head_size)
select period, rank, cap, application_number, dossier, person_key, digest,
       received_ns, recorded_ns, leaf, proof, head_size from register_kept;
drop table register_kept;

create table asked_after_kept as select * from asked_after;
drop table asked_after;
create table asked_after (
    period     varchar(9)  not null,
    dossier    uuid        not null,
    rehearsal  boolean     default false not null,
    asked_ns   bigint      not null,
    leaf       varchar(1000) not null,
    proof      bytea       not null,
    leaf_index integer     not null,
    statement  varchar(1000) not null,
    signature  varchar(128) not null,
    primary key (period, dossier),
    constraint asked_after_in_a_period foreign key (period, rehearsal)
        references intake_period (number, rehearsal),
    constraint only_synthetic_dossiers_ask_in_a_rehearsal foreign key (dossier, rehearsal)
        references dossier (id, synthetic)
);
insert into asked_after (period, dossier, asked_ns, leaf, proof, leaf_index, statement, signature)
select period, dossier, asked_ns, leaf, proof, leaf_index, statement, signature
  from asked_after_kept;
drop table asked_after_kept;

create table rehearsal (
  number       varchar(9)  not null primary key,
  rehearsal    boolean     default true not null check (rehearsal),
  -- how many synthetic dossiers hold a ticket
  crowd        integer     not null check (crowd between 1 and 200000),
  cap          integer     not null check (cap between 1 and 200000),
  opens_at     timestamp(6) with time zone not null,
  closes_at    timestamp(6) with time zone not null,
  -- the terms in canonical JSON (RFC 8785), and the SHA-256 that every signed head repeats
  document     varchar(4000) not null,
  hash         varchar(64) not null,
  -- version and instant of the build that is rehearsed
  build        varchar(80) not null,
  -- null in a demonstration, where the portal prepares one by itself
  prepared_by  uuid,
  prepared_at  timestamp(6) with time zone not null,
  verdict      varchar(5) check (verdict in ('GREEN', 'RED')),
  -- what the portal counted itself, and why the verdict is what it is: JSON
  figures      varchar(8000),
  -- what the load driver reported: JSON
  report       varchar(1000000),
  judged_at    timestamp(6) with time zone,
  constraint rehearsal_of_a_period foreign key (number, cap, rehearsal)
      references intake_period (number, cap, rehearsal),
  constraint rehearsal_closes_after_it_opens check (closes_at > opens_at),
  constraint rehearsal_judged_whole check (
      (verdict is null) = (judged_at is null) and (verdict is null) = (figures is null)
      and (verdict is null) = (report is null)),
  constraint rehearsal_judged_after_its_bell check (judged_at >= opens_at)
);
