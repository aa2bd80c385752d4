-- Applicants' accounts. A closed account keeps its identifier and its instants, nothing personal.
create table account (
    id uuid primary key,
    address varchar(254),
    address_key varchar(254),
    password_hash varchar(300),
    language varchar(2) not null,
    attested_at timestamp(6) with time zone,
    state varchar(8) not null,
    stamp integer not null,
    created_at timestamp(6) with time zone not null,
    opened_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    version integer not null,
    constraint account_address unique (address_key),
    constraint account_state check (state in ('PENDING', 'OPEN', 'CLOSED')),
    constraint account_pending check (state <> 'PENDING' or (address_key is not null and password_hash is null)),
    constraint account_open check (state <> 'OPEN'
        or (address is not null and address_key is not null and password_hash is not null and opened_at is not null)),
    constraint account_closed check (state <> 'CLOSED'
        or (address is null and address_key is null and password_hash is null and closed_at is not null)),
    constraint account_language check (language in ('FR', 'EN', 'ES')),
    constraint account_attested check (language = 'FR' or attested_at is not null)
);

-- What was asked for an address, and what came of it. The token is worked out from the identifier
-- and a secret, and stored nowhere.
create table account_link (
    id uuid primary key,
    wish varchar(20) not null,
    purpose varchar(20),
    account uuid,
    address varchar(254) not null,
    language varchar(2) not null,
    attested_at timestamp(6) with time zone,
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    used_at timestamp(6) with time zone,
    tries integer not null,
    constraint account_link_account foreign key (account) references account (id),
    constraint account_link_span check (expires_at > issued_at),
    constraint account_link_settled check (purpose is null or (account is not null and settled_at is not null)),
    constraint account_link_language check (language in ('FR', 'EN', 'ES')),
    constraint account_link_tries check (tries between 0 and 5)
);
create index account_link_account_purpose on account_link (account, purpose);
create index account_link_settled_at on account_link (settled_at);
create index account_link_expires_at on account_link (expires_at);
