-- The same guards with less work for each row. A place refers to the signed head of its batch, and the
-- head to the period and its cap: what the rows of a batch share is checked once, not by each.
-- An application's number is spelt from its period and rank, which the key holds apart already.

-- One of its keys has no name that both databases know: the table is made anew.
create table register_kept as select * from register;
drop table register;

alter table signed_head add column cap integer;
alter table signed_head add column rehearsal boolean;
update signed_head set
    cap = (select p.cap from intake_period p where p.number = signed_head.period),
    rehearsal = (select p.rehearsal from intake_period p where p.number = signed_head.period);
alter table signed_head alter column cap set not null;
alter table signed_head alter column rehearsal set not null;
alter table signed_head add constraint the_cap_is_the_decisions
    foreign key (period, cap, rehearsal) references intake_period (number, cap, rehearsal);
alter table signed_head add constraint signed_head_terms unique (period, size, cap, rehearsal);

create table register (
    period             varchar(9)  not null,
    rank               integer     not null,
    cap                integer     not null,
    rehearsal          boolean     default false not null,
    application_number varchar(24) not null,
    dossier            uuid        not null,
    person_key         varchar(64) not null,
    digest             varchar(64) not null,
    received_ns        bigint      not null,
    recorded_ns        bigint      not null,
    leaf               varchar(1000) not null,
    proof              bytea       not null,
    head_size          integer     not null,
    primary key (period, rank),
    constraint one_place_a_person unique (person_key, period),
    constraint one_place_a_dossier unique (dossier, period),
    constraint every_batch_is_signed_under_the_cap foreign key (period, head_size, cap, rehearsal)
        references signed_head (period, size, cap, rehearsal),
    constraint only_synthetic_dossiers_are_rehearsed foreign key (dossier, rehearsal)
        references dossier (id, synthetic),
    constraint never_over_the_cap_in_the_register check (rank between 1 and cap),
    constraint signed_after_entry check (head_size >= rank),
    constraint recorded_after_arrival check (recorded_ns >= received_ns),
    -- the last character checks the others
    constraint a_number_spells_period_and_rank check (
        left(application_number, char_length(application_number) - 1)
            = period || '-' || right('00000' || rank, greatest(6, char_length('' || rank))) || '-')
);
insert into register (period, rank, cap, rehearsal, application_number, dossier, person_key, digest,
                      received_ns, recorded_ns, leaf, proof, head_size)
select period, rank, cap, rehearsal, application_number, dossier, person_key, digest,
       received_ns, recorded_ns, leaf, proof, head_size from register_kept;
drop table register_kept;
