-- Places that were given up go to those who asked after the last one went, in the order in which they
-- asked, if the decision says so. The register stays as it is: who succeeds stands in a list of its own.

-- Until when; null in a decision by which nothing passes on.
alter table opening_decision add column places_pass_on_until timestamp(6) with time zone;
alter table opening_decision add constraint only_places_under_a_cap_pass_on check (
  places_pass_on_until is null or (kind = 'CAPPED' and places_pass_on_until > opens_at));
alter table opening_decision add constraint places_pass_on_within_fourteen_months check (
  places_pass_on_until <= opens_at + interval '14' month + interval '1' day);
alter table opening_decision add constraint opening_decision_passing_on
  unique (period, places_pass_on_until);

-- A number is spelt from period and rank already, and that of a successor names the place it took over.
alter table selection_application drop constraint one_application_a_rank;

-- Money that was received in time and is heard of once the place has passed on goes back.
alter table fee_payment drop constraint what_money_is_judged;
alter table fee_payment add constraint what_money_is_judged check (verdict in (
  'ACCEPTED', 'SECOND', 'LATE', 'PASSED_ON', 'WRONG_AMOUNT', 'CANCELLED', 'WITHDRAWN'));
alter table fee_refund drop constraint why_money_goes_back;
alter table fee_refund add constraint why_money_goes_back check (reason in (
  'SECOND', 'LATE', 'PASSED_ON', 'WRONG_AMOUNT', 'CANCELLED', 'WITHDRAWN'));

-- Once its place has passed on, what comes in for an application goes back, whenever it was received.
alter table fee_invitation add column passed_on_at timestamp(6) with time zone;
alter table fee_invitation add constraint only_what_was_given_up_passes_on check (
  passed_on_at is null or state in ('EXPIRED', 'WITHDRAWN'));

-- Whoever asked has a turn, and not whoever is sealed in the same dossier later. Keyed hashes of names
-- and birth date: a renewed passport makes no other person.
alter table dossier add column bearer_key varchar(64);
create table broken_seal (
  digest     varchar(64) not null primary key,
  dossier    uuid        not null references dossier (id) on delete cascade,
  bearer_key varchar(64) not null
);
create index broken_seal_by_dossier on broken_seal (dossier);

create table place_given_up (
  application  varchar(24) not null primary key references selection_application (number),
  period       varchar(9)  not null,
  -- the rank in the register, also when a successor gives the place up in turn
  place        integer     not null check (place >= 1),
  cause        varchar(10) not null check (cause in ('UNPAID', 'WITHDRAWN')),
  given_up_at  timestamp(6) with time zone not null,
  -- until then a payment that was on its way brings it back
  passes_at    timestamp(6) with time zone not null,
  restored_at  timestamp(6) with time zone,
  unique (application, period, place),
  constraint a_place_passes_after_it_was_given_up check (passes_at > given_up_at)
);

create index place_given_up_by_period on place_given_up (period, passes_at);

-- Append-only, a row for each place that passed on, each with a signed head of its own. The log of a
-- period is named <period>-S, so that none of its leaves or heads can pass for one of the register.
create table succession (
  period             varchar(9)  not null,
  -- in the succession, from 1, without gaps
  rank               integer     not null check (rank >= 1),
  application_number varchar(24) not null unique,
  place              integer     not null,
  given_up           varchar(24) not null,
  passes_on_until    timestamp(6) with time zone not null,
  rehearsal          boolean     default false not null check (not rehearsal),
  dossier            uuid        not null,
  person_key         varchar(64) not null,
  digest             varchar(64) not null,
  asked_ns           bigint      not null,
  -- of the dossier as it was sealed when its owner asked
  asked_digest       varchar(64) not null,
  received_ns        bigint      not null,
  recorded_ns        bigint      not null,
  leaf               varchar(1000) not null,
  proof              bytea       not null,
  -- the proof of having asked, as its owner holds it
  asked              varchar(20000) not null,
  root               varchar(64) not null,
  decision_number    varchar(40) not null references opening_decision (number),
  decision_hash      varchar(64) not null,
  order_rule         varchar(20) not null,
  key_id             varchar(40) not null references log_key (key_id),
  signature          varchar(128) not null,
  consistency        bytea       not null,
  -- right edge of the log after this row
  edge               bytea       not null,
  primary key (period, rank),
  constraint a_place_passes_on_once unique (given_up),
  constraint one_succession_a_person unique (person_key, period),
  constraint one_succession_a_dossier unique (dossier, period),
  constraint no_synthetic_dossier_succeeds foreign key (dossier, rehearsal)
    references dossier (id, synthetic),
  constraint only_what_was_given_up foreign key (given_up, period, place)
    references place_given_up (application, period, place),
  constraint a_successor_takes_a_place_of_the_register foreign key (period, place)
    references register (period, rank),
  constraint only_if_the_decision_says_so foreign key (period, passes_on_until)
    references opening_decision (period, places_pass_on_until),
  constraint asked_before_it_passed check (asked_ns < received_ns and received_ns <= recorded_ns),
  constraint a_successors_number_spells_period_and_rank check (
    left(application_number, char_length(application_number) - 1)
      = period || '-S-' || right('00000' || rank, greatest(6, char_length('' || rank))) || '-')
);

-- Each node follows what passed on, once a second.
create index succession_by_record on succession (recorded_ns);
