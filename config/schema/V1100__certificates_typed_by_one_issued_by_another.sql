-- After a cancelling by mistake a certificate is drawn up anew, as a correction is: by the words of
-- one person, and issued by another. The check of this column had no name that both databases know:
-- the column is made anew.
alter table certificate drop constraint a_correction_names_what_was_wrong;
alter table certificate add column called_for varchar(10);
update certificate set called_for = cause;
alter table certificate drop column cause;
alter table certificate rename column called_for to cause;
alter table certificate alter column cause set not null;
alter table certificate add constraint why_it_was_drawn_up
  check (cause in ('DECISION', 'CORRECTION', 'CHANGE', 'ANEW'));
-- what was wrong with the version before, or with its cancelling
alter table certificate add constraint a_correction_names_what_was_wrong
  check (cause not in ('CORRECTION', 'ANEW') or (correction is not null and replaces is not null));

-- Who typed it; null where it follows from a decision or a change. Of those that were waiting nobody
-- knows who did: they are dropped, as whatever the decision drew up would be, and typed again.
alter table certificate add column drawn_by uuid;
update certificate
   set drawn_for = null, ending = 'DROPPED', ended_at = current_timestamp,
       ended_by = (select d.proposed_by from decision d where d.id = certificate.decision)
 where cause = 'CORRECTION' and drawn_for is not null;
alter table certificate add constraint what_is_typed_says_by_whom
  check (drawn_for is null or cause not in ('CORRECTION', 'ANEW') or drawn_by is not null);
alter table certificate add constraint corrected_by_somebody_else
  check (drawn_by is null or issued_by is null or issued_by <> drawn_by);

-- The birth date stands among the facts, where no check reads it: it is kept beside them as well. A
-- date that could not be is left where it is, on a version of before.
alter table certificate add column born_on date;
update certificate
   set born_on = cast(substring(facts from position('"birthDate":"' in facts) + 13 for 10) as date)
 where facts like '%"birthDate":"19__-__-__"%' or facts like '%"birthDate":"20__-__-__"%';
update certificate set born_on = null where born_on > cast(drawn_at as date);
alter table certificate add constraint born_before_it_was_drawn_up
  check (born_on >= date '1900-01-01' and born_on <= cast(drawn_at as date));
