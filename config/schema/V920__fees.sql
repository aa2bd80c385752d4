-- Fees: what is asked, what was tried, what came in, what goes back. Payments are accounting records:
-- nothing here is ever deleted, and no row names a person.

-- One invitation an application, for ever. The amount is worked out once, from the sealed dossier and
-- the tariff of the year of filing; it stays what the person was told.
create table fee_invitation (
  application      varchar(24) not null primary key references selection_application (number),
  period           varchar(9)  not null,
  account          uuid        not null,
  tariff_year      integer     not null,
  -- the tariff of the year of filing is not established: that of an earlier year was taken
  to_be_confirmed  boolean     not null,
  -- in cents, as all amounts below
  applicant_fee    bigint      not null check (applicant_fee > 0),
  spouse_fee       bigint      not null check (spouse_fee > 0),
  dependant_fee    bigint      not null check (dependant_fee > 0),
  spouses          integer     not null check (spouses in (0, 1)),
  dependants       integer     not null check (dependants >= 0),
  amount           bigint      not null,
  invited_at       timestamp(6) with time zone not null,
  -- first instant at which it is too late: the end of the thirtieth day in Montréal
  due_before       timestamp(6) with time zone not null,
  state            varchar(10) not null check (state in ('INVITED', 'PAID', 'EXPIRED', 'CANCELLED')),
  ended_at         timestamp(6) with time zone,
  constraint the_amount_is_the_sum check (
    amount = applicant_fee + spouses * spouse_fee + dependants * dependant_fee),
  constraint due_after_the_invitation check (due_before > invited_at),
  constraint ended_when_no_longer_invited check ((state = 'INVITED') = (ended_at is null))
);

create index fee_invitation_by_account on fee_invitation (account);
create index fee_invitation_by_due on fee_invitation (state, due_before);

-- A person's way to the gateway and back. As long as its outcome is not known there is no other.
create table fee_attempt (
  id          uuid        not null primary key,
  application varchar(24) not null references fee_invitation (application),
  amount      bigint      not null check (amount > 0),
  state       varchar(10) not null
    check (state in ('BEGUN', 'SUCCEEDED', 'REFUSED', 'ABANDONED')),
  open_for    varchar(24),
  begun_at    timestamp(6) with time zone not null,
  -- the gateway takes no money for it from then on
  expires_at  timestamp(6) with time zone not null,
  -- the gateway is not to be asked (again) before
  next_at     timestamp(6) with time zone not null,
  asked       integer     default 0 not null,
  ended_at    timestamp(6) with time zone,
  constraint one_attempt_at_a_time unique (open_for),
  constraint open_for_its_application check (open_for = application),
  constraint open_until_its_outcome check (
    (state = 'BEGUN') = (open_for is not null)
    and (open_for is null) = (ended_at is not null))
);

create index fee_attempt_by_application on fee_attempt (application, begun_at);
create index fee_attempt_by_expiry on fee_attempt (expires_at);

-- Money that came in, by whatever way, whether it counts or not.
create table fee_payment (
  id           uuid        not null primary key,
  application  varchar(24) not null references fee_invitation (application),
  channel      varchar(10) not null check (channel in ('GATEWAY', 'OFFICER')),
  means        varchar(12) not null
    check (means in ('CARD', 'CHEQUE', 'BANK_DRAFT', 'MONEY_ORDER', 'CASH')),
  -- the gateway's transaction, or what the cash office wrote on its receipt
  reference    varchar(64) not null,
  amount       bigint      not null check (amount > 0),
  received_at  timestamp(6) with time zone not null,
  recorded_at  timestamp(6) with time zone not null,
  recorded_by  uuid,
  verdict      varchar(12) not null
    check (verdict in ('ACCEPTED', 'SECOND', 'LATE', 'WRONG_AMOUNT', 'CANCELLED')),
  accepted_for varchar(24),
  unique (id, amount),
  constraint a_transaction_counts_once unique (channel, reference),
  constraint an_application_is_paid_once unique (accepted_for),
  constraint accepted_for_its_application check (accepted_for = application),
  constraint accepted_is_accepted check ((verdict = 'ACCEPTED') = (accepted_for is not null)),
  -- a gateway's transaction that an officer writes down is the same money when the gateway tells of it
  constraint cards_are_the_gateways check ((means = 'CARD') = (channel = 'GATEWAY')),
  constraint officers_sign_what_they_record check (channel = 'GATEWAY' or recorded_by is not null)
);

create index fee_payment_by_application on fee_payment (application, recorded_at);

-- Money that goes back, whole, once a payment.
create table fee_refund (
  id           uuid        not null primary key,
  payment      uuid        not null unique,
  application  varchar(24) not null,
  account      uuid        not null,
  amount       bigint      not null,
  channel      varchar(10) not null check (channel in ('GATEWAY', 'OFFICER')),
  reason       varchar(12) not null check (reason in ('SECOND', 'LATE', 'WRONG_AMOUNT', 'CANCELLED')),
  state        varchar(10) not null check (state in ('DUE', 'ASKED', 'REFUSED', 'CONFIRMED')),
  due_at       timestamp(6) with time zone not null,
  next_at      timestamp(6) with time zone not null,
  asked        integer     default 0 not null,
  confirmed_at timestamp(6) with time zone,
  confirmed_by uuid,
  reference    varchar(64),
  foreign key (payment, amount) references fee_payment (id, amount),
  constraint money_leaves_once_under_a_reference unique (channel, reference),
  -- what left by hand was sent by somebody
  constraint officers_sign_what_they_send check (
    channel = 'GATEWAY' or state <> 'CONFIRMED' or confirmed_by is not null),
  constraint confirmed_with_a_reference check (
    (state = 'CONFIRMED') = (confirmed_at is not null)
    and (state = 'CONFIRMED') = (reference is not null))
);

create index fee_refund_by_state on fee_refund (state, next_at);
create index fee_refund_by_application on fee_refund (application);
