-- Whoever had a part in what is decided does not look at it: who gave the notice, and whoever had a part in a
-- decision that is looked at again, is copied beside the proposal, so that the table itself says no. Nothing is
-- said of what was looked at before.
alter table decision add column noticed_by uuid;
alter table decision add column first_proposed_by uuid;
alter table decision add column first_looked_by uuid;
update decision set noticed_by = (select n.given_by from decision_notice n
                                   where n.standing_for = decision.application)
 where proposed_for is not null;
update decision set first_proposed_by = (select f.proposed_by from decision f where f.id = decision.reconsiders),
                    first_looked_by = (select f.looked_by from decision f where f.id = decision.reconsiders),
                    noticed_by = (select f.noticed_by from decision f where f.id = decision.reconsiders)
 where proposed_for is not null and reconsiders is not null;
alter table decision add constraint looked_at_by_who_had_no_part
  check (looked_by is null
         or ((noticed_by is null or looked_by <> noticed_by)
             and (first_proposed_by is null or looked_by <> first_proposed_by)
             and (first_looked_by is null or looked_by <> first_looked_by)));

-- The period for a reply counts from the day on which the notice left, if that is later than the day on which it
-- was given. Of those that were given before, the one is taken for the other.
alter table decision_notice add column left_at timestamp(6) with time zone;
update decision_notice set left_at = given_at;
