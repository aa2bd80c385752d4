-- A decision that puts an end to the applications of a period (I-0.2, s. 3.5: disposal of unexamined
-- files, the money returned). Drafted by one person, approved by another, never taken back.
create table cancelling_decision (
  number       varchar(40)   not null primary key,
  period       varchar(9)    not null unique references intake_period (number),
  reason       varchar(4000) not null,
  legal_basis  varchar(400)  not null,
  drafted_by   uuid          not null,
  drafted_at   timestamp(6) with time zone not null,
  approved_by  uuid,
  approved_at  timestamp(6) with time zone,
  constraint two_people_cancel check (approved_by <> drafted_by),
  constraint a_cancellation_is_dated check ((approved_by is null) = (approved_at is null)),
  constraint cancelled_with_a_reason check (char_length(reason) >= 20)
);

create index fee_invitation_by_period on fee_invitation (period, state);
