-- A notice names its application as long as it stands: so one stands at a time. It ends when its ground
-- falls away, when the decision follows, or with the application. It knows what it interrupted.
alter table decision_notice add column given_from varchar(24) not null;
alter table decision_notice add column standing_for varchar(32);
alter table decision_notice add column ended_at timestamp(6) with time zone;
alter table decision_notice add column ended_by uuid;
alter table decision_notice add column ending varchar(7);
alter table decision_notice add constraint one_notice_stands_at_a_time unique (standing_for);
alter table decision_notice add constraint a_notice_stands_or_has_ended
  check ((standing_for is null) = (ended_at is not null) and (ending is null) = (ended_at is null)
         and (ending is null or ending in ('LIFTED', 'DECIDED', 'ENDED')));
alter table decision_notice add constraint a_reply_has_its_instant
  check ((reply is null) = (replied_at is null));

-- Likewise a proposal, until somebody else has looked at it. It knows from where it was made, which is where
-- it goes back to.
alter table decision add column proposed_from varchar(24) not null;
alter table decision add column proposed_for varchar(32);
alter table decision add constraint one_proposal_at_a_time unique (proposed_for);
alter table decision add constraint a_proposal_waits_or_was_looked_at
  check (proposed_for is null or (look is null and taken_at is null));
