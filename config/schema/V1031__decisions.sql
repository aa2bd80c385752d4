-- A notice of intention: the person is told why a refusal or a rejection is intended, and may reply until a
-- day of Montréal. One stands at a time.
create table decision_notice (
  id          uuid          not null primary key,
  application varchar(32)   not null references selection_application (number),
  account     uuid          not null,
  intended    varchar(8)    not null check (intended in ('REFUSED', 'REJECTED')),
  -- codes of the rules of decision, with a space between
  clauses     varchar(400)  not null,
  -- an officer's words to the person
  reasons     varchar(4000) not null,
  given_by    uuid          not null,
  given_at    timestamp(6) with time zone not null,
  reply_until date          not null,
  replied_at  timestamp(6) with time zone,
  reply       varchar(4000)
);
create index decision_notice_by_application on decision_notice (application, given_at);
create index decision_notice_by_account on decision_notice (account);

-- Decisions on applications, from the proposal on; none is ever changed once it was taken. What somebody
-- else has to look at counts from that look on.
create table decision (
  id          uuid          not null primary key,
  application varchar(32)   not null references selection_application (number),
  account     uuid          not null,
  outcome     varchar(8)    not null check (outcome in ('SELECTED', 'REFUSED', 'REJECTED')),
  clauses     varchar(400)  not null,
  reasons     varchar(4000) not null,
  -- what the examination came to, where there was one
  grid        varchar(20),
  points      integer,
  required    integer,
  proposed_by uuid          not null,
  proposed_at timestamp(6) with time zone not null,
  -- whether somebody else has to look at it: not, as every such decision, or as one of a sample
  look_for    varchar(6)    not null check (look_for in ('NONE', 'ALWAYS', 'SAMPLE')),
  look        varchar(9)    check (look in ('CONFIRMED', 'SENT_BACK')),
  looked_by   uuid,
  looked_at   timestamp(6) with time zone,
  look_reason varchar(2000),
  taken_at    timestamp(6) with time zone,
  reconsiders uuid          references decision (id),
  constraint looked_at_by_somebody check ((look is null) = (looked_by is null)
                                          and (look is null) = (looked_at is null)),
  constraint looked_at_by_somebody_else check (looked_by is null or looked_by <> proposed_by),
  constraint sent_back_for_a_reason check (look <> 'SENT_BACK' or look_reason is not null),
  constraint sent_back_is_not_taken check (taken_at is null or look is null or look = 'CONFIRMED'),
  constraint looked_at_before_it_counts check (taken_at is null or look_for = 'NONE'
                                               or look is not null),
  constraint somebody_looks_at_every_refusal check (outcome = 'SELECTED' or look_for = 'ALWAYS')
);
create index decision_by_application on decision (application, proposed_at);
create index decision_by_account on decision (account);
create index decision_by_taking on decision (taken_at);
