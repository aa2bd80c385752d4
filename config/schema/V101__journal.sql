-- The journal. One row says where its end is; its lock puts the entries in one order.
create table journal_edge (
    id smallint primary key,
    size bigint not null,
    hash varchar(64) not null,
    constraint journal_edge_is_one check (id = 1),
    constraint journal_edge_size check (size >= 0)
);
insert into journal_edge (id, size, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Each entry names the hash of the one before: none can be changed, removed or put between
-- without breaking the chain from there on.
create table journal_entry (
    number bigint primary key,
    recorded_at timestamp(6) with time zone not null,
    actor_kind varchar(10) not null,
    actor_id varchar(64) not null,
    act varchar(60) not null,
    subject varchar(120) not null,
    facts varchar(8000) not null,
    previous varchar(64) not null,
    hash varchar(64) not null,
    constraint journal_entry_number check (number >= 1),
    constraint journal_entry_actor check (actor_kind in ('APPLICANT', 'STAFF', 'SYSTEM')),
    constraint journal_entry_follows_one unique (previous),
    constraint journal_entry_hash unique (hash)
);
create index journal_entry_recorded_at on journal_entry (recorded_at);
create index journal_entry_act on journal_entry (act);
create index journal_entry_subject on journal_entry (subject);
create index journal_entry_actor_id on journal_entry (actor_id);
