-- Templates of official letters, version by version. One person drafts, another approves; from then on a
-- version is never changed, and it holds from an instant on until a later one does. Those that came with the
-- portal were drafted by nobody. No version lacks a language: the French text is the authoritative one.
create table letterbook_template (
  kind          varchar(32)   not null,
  version       integer       not null check (version > 0),
  subject_fr    varchar(200)  not null,
  body_fr       varchar(8000) not null,
  subject_en    varchar(200)  not null,
  body_en       varchar(8000) not null,
  subject_es    varchar(200)  not null,
  body_es       varchar(8000) not null,
  drafted_by    uuid,
  drafted_at    timestamp(6) with time zone not null,
  approved_by   uuid,
  approved_at   timestamp(6) with time zone,
  in_force_from timestamp(6) with time zone,
  constraint one_template_a_version primary key (kind, version),
  constraint template_approved_by_another check (approved_by is null or approved_by <> drafted_by),
  constraint template_approved_by_somebody check ((approved_by is null) = (approved_at is null)),
  constraint template_in_force_once_approved check (in_force_from is null or drafted_by is null
                                           or approved_by is not null)
);

-- The last number that a year gave: whoever writes a letter holds the row until the letter stands, so that
-- no number is left out.
create table letterbook_year (
  in_year integer not null primary key,
  last    integer not null
);

-- Official letters as they were written: none is ever changed, and each is the only one of its cause.
create table letterbook_letter (
  id          uuid          not null primary key,
  number      varchar(16)   not null,
  code        varchar(20)   not null,
  kind        varchar(32)   not null,
  version     integer       not null,
  account     uuid          not null,
  application varchar(32)   not null references selection_application (number),
  -- what it was written for: a notice, a decision, a move or a run, by its identifier
  cause       varchar(80)   not null,
  -- the merged letter in every language that it has, in canonical JSON, and the SHA-256 of that
  content     varchar(100000) not null,
  digest      varchar(64)   not null,
  written_at  timestamp(6) with time zone not null,
  -- when the mail left that says that there is a letter, or the letter itself was posted
  sent_at     timestamp(6) with time zone,
  received_at timestamp(6) with time zone,
  -- where it was first opened, or that its delivery by post was noted
  received_by varchar(8)    check (received_by in ('ACCOUNT', 'POST')),
  constraint one_official_letter_a_cause unique (cause),
  constraint one_official_letter_a_number unique (number),
  constraint one_official_letter_a_code unique (code),
  constraint official_letter_of_a_template foreign key (kind, version)
    references letterbook_template (kind, version),
  constraint official_letter_received_somehow check ((received_at is null) = (received_by is null))
);
create index letterbook_letter_by_account on letterbook_letter (account, written_at);
create index letterbook_letter_by_application on letterbook_letter (application, written_at);

-- One letter to many: whom it concerns is a filter, asked once, when the run starts. Above a hundred one
-- person starts it and another confirms.
create table letterbook_run (
  id           uuid        not null primary key,
  kind         varchar(32) not null,
  version      integer     not null,
  -- whoever this says is written to; what it does not say is not asked
  status       varchar(24),
  period       varchar(9),
  stream       varchar(10),
  state        varchar(10) not null
               check (state in ('PREPARED', 'STARTED', 'RUNNING', 'PAUSED', 'CANCELLED', 'DONE')),
  -- how many it concerned when it was started
  found        integer     not null check (found >= 0),
  prepared_by  uuid        not null,
  prepared_at  timestamp(6) with time zone not null,
  started_by   uuid,
  started_at   timestamp(6) with time zone,
  confirmed_by uuid,
  confirmed_at timestamp(6) with time zone,
  ended_at     timestamp(6) with time zone,
  constraint run_of_a_template foreign key (kind, version)
    references letterbook_template (kind, version),
  constraint run_started_by_somebody check ((started_by is null) = (started_at is null)),
  constraint run_confirmed_by_somebody check ((confirmed_by is null) = (confirmed_at is null)),
  constraint run_confirmed_by_another check (confirmed_by is null or confirmed_by <> started_by),
  constraint a_long_run_is_confirmed check (found <= 100 or confirmed_by is not null
                                            or state in ('PREPARED', 'STARTED', 'CANCELLED')),
  constraint run_ended_when_over check ((ended_at is null) = (state not in ('CANCELLED', 'DONE')))
);
create index letterbook_run_by_instant on letterbook_run (prepared_at);

-- The letters of a run, each to be made once: messages carry the number of such a row.
create table letterbook_item (
  id          bigint generated by default as identity primary key,
  run         uuid        not null references letterbook_run (id),
  application varchar(32) not null references selection_application (number),
  state       varchar(6)  not null check (state in ('LEFT', 'MADE', 'FAILED')),
  -- why it failed, by its code
  failure     varchar(32),
  letter      uuid        references letterbook_letter (id),
  ended_at    timestamp(6) with time zone,
  -- not to be announced to the listeners (again) before; by which start of a node it was last
  next_at     timestamp(6) with time zone not null,
  carried_by  uuid,
  constraint one_letter_of_a_run unique (run, application),
  constraint one_item_a_letter unique (letter),
  constraint item_made_with_a_letter check ((state = 'MADE') = (letter is not null)),
  constraint item_failed_for_a_reason check ((state = 'FAILED') = (failure is not null))
);
create index letterbook_item_due on letterbook_item (state, next_at, id);
create index letterbook_item_by_run on letterbook_item (run, state, id);
