-- Somebody gives up their application. Once, for ever; the row in the register stays.
create table withdrawal (
  application  varchar(24) not null primary key references selection_application (number),
  account      uuid        not null,
  withdrawn_at timestamp(6) with time zone not null
);

-- What is owed for an application ends with it, and money that still comes in goes back. The checks
-- of these three columns had no name that both databases know: each column is made anew.
alter table fee_invitation drop constraint ended_when_no_longer_invited;
drop index fee_invitation_by_due;
drop index fee_invitation_by_period;
alter table fee_invitation add column standing varchar(10);
update fee_invitation set standing = state;
alter table fee_invitation drop column state;
alter table fee_invitation rename column standing to state;
alter table fee_invitation alter column state set not null;
alter table fee_invitation add constraint what_becomes_of_an_invitation
  check (state in ('INVITED', 'PAID', 'EXPIRED', 'CANCELLED', 'WITHDRAWN'));
alter table fee_invitation add constraint ended_when_no_longer_invited
  check ((state = 'INVITED') = (ended_at is null));
-- Whoever gives up an application that had expired or was paid leaves that as it stands.
alter table fee_invitation add column withdrawn_at timestamp(6) with time zone;
alter table fee_invitation add constraint withdrawn_at_some_time
  check (state <> 'WITHDRAWN' or withdrawn_at is not null);
create index fee_invitation_by_due on fee_invitation (state, due_before);
create index fee_invitation_by_period on fee_invitation (period, state);

alter table fee_payment drop constraint accepted_is_accepted;
alter table fee_payment add column judged varchar(12);
update fee_payment set judged = verdict;
alter table fee_payment drop column verdict;
alter table fee_payment rename column judged to verdict;
alter table fee_payment alter column verdict set not null;
alter table fee_payment add constraint what_money_is_judged
  check (verdict in ('ACCEPTED', 'SECOND', 'LATE', 'WRONG_AMOUNT', 'CANCELLED', 'WITHDRAWN'));
alter table fee_payment add constraint accepted_is_accepted
  check ((verdict = 'ACCEPTED') = (accepted_for is not null));

alter table fee_refund add column why varchar(12);
update fee_refund set why = reason;
alter table fee_refund drop column reason;
alter table fee_refund rename column why to reason;
alter table fee_refund alter column reason set not null;
alter table fee_refund add constraint why_money_goes_back
  check (reason in ('SECOND', 'LATE', 'WRONG_AMOUNT', 'CANCELLED', 'WITHDRAWN'));
