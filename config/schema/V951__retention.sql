-- When a person last signed in: an untouched draft is counted from then, or from its last change.
alter table account add column seen_at timestamp(6) with time zone;

-- Of those who were there before, nobody knows: their time begins with this column.
update account set seen_at = current_timestamp where state = 'OPEN';

-- A decision that keeps drafts longer than the schedule says (in 2016 they were kept for two more
-- intakes). It only ever keeps longer, so one person records it; it is never taken back.
create table draft_extension (
  number       varchar(40)   not null primary key,
  kept_until   date          not null,
  reason       varchar(2000) not null,
  recorded_by  uuid          not null,
  recorded_at  timestamp(6) with time zone not null,
  constraint extended_with_a_reason check (char_length(reason) >= 20)
);

-- While a hold stands nothing of that dossier is erased, whatever the schedule says and whoever asks:
-- the dossier's row cannot go, and whatever goes with it in the same transaction stays with it.
create table legal_hold (
  id           uuid          not null primary key,
  dossier      uuid          not null,
  standing_for uuid,
  reason       varchar(2000) not null,
  placed_by    uuid          not null,
  placed_at    timestamp(6) with time zone not null,
  lift_asked_by uuid,
  lift_asked_at timestamp(6) with time zone,
  lifted_by    uuid,
  lifted_at    timestamp(6) with time zone,
  constraint one_hold_at_a_time unique (standing_for),
  constraint what_is_held_stays foreign key (standing_for) references dossier (id),
  constraint held_for_its_dossier check (standing_for = dossier),
  constraint held_with_a_reason check (char_length(reason) >= 10),
  constraint two_people_lift check (lifted_by <> lift_asked_by),
  constraint lifting_is_asked_first check (lifted_by is null or lift_asked_by is not null),
  constraint a_request_is_dated check ((lift_asked_by is null) = (lift_asked_at is null)),
  constraint a_lifting_is_dated check ((lifted_by is null) = (lifted_at is null)),
  constraint stands_until_lifted check ((standing_for is null) = (lifted_at is not null))
);

create index legal_hold_by_dossier on legal_hold (dossier);

-- What is left of what was erased: how many, on which day.
create table erasure_tally (
  class  varchar(20) not null,
  erased_on date     not null,
  erased integer     not null,
  primary key (class, erased_on),
  constraint something_was_erased check (erased > 0)
);

-- One round a day, on whichever node begins it; one that fell is taken up by another.
create table retention_round (
  made_on  date not null primary key,
  begun_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone
);
