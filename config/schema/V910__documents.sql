-- Supporting documents. A folder for each account: whoever changes what is in it holds its lock, so
-- that limits are kept and pages stay in order.
create table evidence_folder (
    account uuid primary key
);

-- Clean contents, once for all who sent the same bytes. The file lies under its digest in the folder
-- of documents; a row that no file names any more is taken away with it.
create table evidence_content (
    digest varchar(64) primary key,
    bytes bigint not null
);

create table evidence_file (
    id uuid primary key,
    account uuid not null,
    requirement varchar(120) not null,
    place integer not null,
    name varchar(400) not null,
    bytes bigint not null,
    state varchar(8) not null,
    refusal varchar(20),
    kind varchar(4),
    pages integer not null,
    content varchar(64),
    preview varchar(64),
    replaces uuid,
    begun_at timestamp(6) with time zone not null,
    received_at timestamp(6) with time zone,
    concluded_at timestamp(6) with time zone,
    due_at timestamp(6) with time zone,
    tries integer not null,
    constraint evidence_file_place unique (account, requirement, place),
    constraint evidence_file_state check (state in ('ARRIVING', 'RECEIVED', 'CLEAN', 'REFUSED')),
    -- Nothing is shown that was not found clean, and nothing refused is kept.
    constraint evidence_file_clean check ((state = 'CLEAN') = (content is not null)
        and (preview is null or content is not null) and (content is null) = (kind is null)),
    constraint evidence_file_refused check ((state = 'REFUSED') = (refusal is not null)),
    constraint evidence_file_arriving check ((state = 'ARRIVING') = (received_at is null)),
    constraint evidence_file_due check ((state = 'RECEIVED') = (due_at is not null)),
    constraint evidence_file_folder foreign key (account) references evidence_folder (account),
    constraint evidence_file_content foreign key (content) references evidence_content (digest),
    constraint evidence_file_preview foreign key (preview) references evidence_content (digest)
);
create index evidence_file_by_due_at on evidence_file (due_at);
create index evidence_file_by_content on evidence_file (content);
create index evidence_file_by_preview on evidence_file (preview);

-- Why a document can't be supplied, in the person's own words.
create table evidence_explanation (
    account uuid not null,
    requirement varchar(120) not null,
    words varchar(8000) not null,
    written_at timestamp(6) with time zone not null,
    primary key (account, requirement),
    constraint evidence_explanation_folder foreign key (account) references evidence_folder (account)
);
