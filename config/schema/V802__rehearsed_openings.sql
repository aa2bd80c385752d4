-- A capped opening is approved on a green rehearsal, of this build and not long ago, that was at
-- least as large as the crowd the decision expects; or by two people who say why it is not.

alter table opening_decision add column expected_crowd integer;
-- the rehearsal that the approval rests on, with what it was judged by at that moment
alter table opening_decision add column rehearsal varchar(9);
alter table opening_decision add column rehearsal_crowd integer;
alter table opening_decision add column rehearsal_verdict varchar(5);
alter table opening_decision add column rehearsal_judged_at timestamp(6) with time zone;
-- or the override: one person asks, and whoever approves grants it
alter table opening_decision add column override_reason varchar(4000);
alter table opening_decision add column override_asked_by uuid;
alter table opening_decision add column override_asked_at timestamp(6) with time zone;

alter table rehearsal add constraint rehearsal_as_judged
    unique (number, crowd, verdict, judged_at);

-- What was approved before was approved without a rehearsal, by two people: let it say so.
update opening_decision
   set override_reason = 'Décision approuvée avant que les répétitions existent.',
       override_asked_by = drafted_by, override_asked_at = drafted_at
 where kind = 'CAPPED' and approved_by is not null;

alter table opening_decision add constraint the_rehearsal_as_it_was_judged
    foreign key (rehearsal, rehearsal_crowd, rehearsal_verdict, rehearsal_judged_at)
    references rehearsal (number, crowd, verdict, judged_at);
alter table opening_decision add constraint an_expected_crowd_is_one
    check (expected_crowd >= 1);
alter table opening_decision add constraint a_rehearsal_is_named_whole check (
    (rehearsal is null and rehearsal_crowd is null and rehearsal_verdict is null
        and rehearsal_judged_at is null)
    or (rehearsal is not null and rehearsal_crowd is not null and rehearsal_verdict is not null
        and rehearsal_judged_at is not null));
alter table opening_decision add constraint an_override_is_asked_whole check (
    (override_asked_by is null) = (override_reason is null)
    and (override_asked_by is null) = (override_asked_at is null));
alter table opening_decision add constraint a_rehearsal_is_green
    check (rehearsal_verdict = 'GREEN');
alter table opening_decision add constraint a_rehearsal_is_large_enough check (
    rehearsal is null or (expected_crowd is not null and rehearsal_crowd >= expected_crowd));
alter table opening_decision add constraint a_rehearsal_is_fresh check (
    approved_at >= rehearsal_judged_at and approved_at <= rehearsal_judged_at + interval '14' day);
alter table opening_decision add constraint no_opening_without_rehearsal check (
    approved_by is null or kind <> 'CAPPED' or rehearsal is not null
    or override_asked_by is not null);
alter table opening_decision add constraint two_people_override check (
    rehearsal is not null or approved_by <> override_asked_by);
