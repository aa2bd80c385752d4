-- The register: one row, one place. Cap, rank, person and dossier are judged here, for any number
-- of nodes and whatever the code above believes.

create table signed_head (
    period          varchar(9)  not null references intake_period (number),
    size            integer     not null check (size >= 1),
    root            varchar(64) not null,
    decision_number varchar(40) not null references opening_decision (number),
    decision_hash   varchar(64) not null,
    order_rule      varchar(20) not null,
    -- nanoseconds since 1970, exact on every database
    instant_ns      bigint      not null,
    key_id          varchar(40) not null references log_key (key_id),
    signature       varchar(128) not null,
    -- size of the head before; 0 for the first
    previous_size   integer     not null,
    consistency     bytea       not null,
    primary key (period, size),
    unique (period, previous_size),
    constraint a_head_grows check (previous_size >= 0 and previous_size < size)
);

create table register (
    period             varchar(9)  not null,
    rank               integer     not null,
    cap                integer     not null,
    application_number varchar(24) not null unique,
    dossier            uuid        not null references dossier (id),
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
    constraint the_cap_is_the_decisions foreign key (period, cap)
        references intake_period (number, cap),
    constraint every_batch_is_signed foreign key (period, head_size)
        references signed_head (period, size),
    constraint never_over_the_cap_in_the_register check (rank between 1 and cap),
    constraint signed_after_entry check (head_size >= rank),
    constraint recorded_after_arrival check (recorded_ns >= received_ns)
);

create index register_by_dossier on register (dossier);

-- Who asked after the last place went: one line a dossier, the earliest.
create table asked_after (
    period     varchar(9)  not null references intake_period (number),
    dossier    uuid        not null references dossier (id),
    asked_ns   bigint      not null,
    leaf       varchar(1000) not null,
    proof      bytea       not null,
    leaf_index integer     not null,
    statement  varchar(1000) not null,
    signature  varchar(128) not null,
    primary key (period, dossier)
);
