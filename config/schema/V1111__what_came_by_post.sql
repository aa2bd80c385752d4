-- A reply to a notice, or a demand that a decision be looked at again, may come in a letter: an officer enters it,
-- and the day of its postmark counts.
alter table decision_notice add column reply_entered_by uuid;
alter table decision_notice add column reply_posted_on date;
alter table decision_notice add constraint a_reply_by_post_has_its_day
  check ((reply_entered_by is null) = (reply_posted_on is null)
         and (reply_entered_by is null or reply is not null));

alter table reconsideration add column entered_by uuid;
alter table reconsideration add column posted_on date;
alter table reconsideration add constraint a_demand_by_post_has_its_day
  check ((entered_by is null) = (posted_on is null));
