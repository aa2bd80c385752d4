-- One dossier per account: one principal applicant, for the whole family.
create table dossier (
    id uuid primary key,
    account uuid not null,
    status varchar(6) not null,
    stream varchar(6),
    person_key varchar(64),
    family_name varchar(400),
    given_names varchar(400),
    birth_date date,
    country varchar(2),
    digest varchar(64),
    sealed_at timestamp(6) with time zone,
    version bigint not null,
    constraint dossier_account unique (account),
    constraint dossier_status check (status in ('DRAFT', 'SEALED')),
    constraint dossier_stream check (stream in ('CAPPED', 'EXEMPT')),
    -- What officers search by, and what the intake relies on, is there when sealed and only then.
    constraint dossier_sealed_whole check (
        (status = 'SEALED' and stream is not null and person_key is not null
            and family_name is not null and birth_date is not null and country is not null
            and digest is not null and sealed_at is not null)
        or (status = 'DRAFT' and stream is null and person_key is null and family_name is null
            and given_names is null and birth_date is null and country is null
            and digest is null and sealed_at is null)),
    constraint dossier_standing unique (id, status),
    constraint dossier_sealed_as unique (id, status, digest)
);
create index dossier_person_key on dossier (person_key);

-- Answers being prepared. A row can only hang on a dossier that is a draft: while sections are
-- there the dossier can't become sealed, and once it is sealed none can be written.
create table dossier_section (
    dossier uuid not null,
    status varchar(6) default 'DRAFT' not null,
    name varchar(30) not null,
    schema_number integer not null,
    document varchar(200000) not null,
    version bigint not null,
    saved_at timestamp(6) with time zone not null,
    primary key (dossier, name),
    constraint dossier_section_is_draft check (status = 'DRAFT'),
    constraint dossier_section_of_draft
        foreign key (dossier, status) references dossier (id, status)
);

-- What was sealed: the canonical form itself, under the digest that the dossier carries.
create table dossier_seal (
    dossier uuid primary key,
    status varchar(6) default 'SEALED' not null,
    digest varchar(64) not null,
    document varchar(1000000) not null,
    constraint dossier_seal_is_sealed check (status = 'SEALED'),
    constraint dossier_seal_of_sealed
        foreign key (dossier, status, digest) references dossier (id, status, digest)
);

-- Somebody says that another dossier bears their name, birth date and passport.
create table dossier_contestation (
    id uuid primary key,
    dossier uuid not null,
    person_key varchar(64) not null,
    reason varchar(8000) not null,
    written_at timestamp(6) with time zone not null,
    constraint dossier_contestation_once unique (dossier, person_key),
    constraint dossier_contestation_of foreign key (dossier) references dossier (id)
);
create index dossier_contestation_written_at on dossier_contestation (written_at);
