-- When the letter that tells of a decision left, or was posted: the delay to ask for it to be looked at
-- again counts from that day.
alter table decision add column told_at timestamp(6) with time zone;
update decision set told_at =
  (select l.sent_at from letterbook_letter l
    where l.cause = 'decision:' || cast(decision.id as varchar(36)))
 where taken_at is not null;
