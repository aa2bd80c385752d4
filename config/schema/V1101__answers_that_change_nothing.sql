-- When it was last set out again by somebody: what was answered before that is about a sending of
-- before. Null as long as it is on its first way.
alter table handover add column again_at timestamp(6) with time zone;

-- Each destination has a turn of its own.
create index handover_by_turn on handover (destination, state, next_at, number);

-- An answer may be understood and change nothing. The check of this column had no name that both
-- databases know: the column is made anew.
drop index handover_answer_by_state;
alter table handover_answer drop constraint broken_for_a_reason;
alter table handover_answer drop constraint settled_by_somebody;
alter table handover_answer add column heard varchar(8);
update handover_answer set heard = state;
alter table handover_answer drop column state;
alter table handover_answer rename column heard to state;
alter table handover_answer alter column state set not null;
alter table handover_answer add constraint what_became_of_an_answer
  check (state in ('TAKEN', 'IDLE', 'BROKEN', 'SETTLED'));
alter table handover_answer add constraint broken_for_a_reason
  check (state = 'TAKEN' or reason is not null);
alter table handover_answer add constraint settled_by_somebody
  check ((state = 'SETTLED') = (settled_by is not null)
         and (settled_by is null) = (settled_at is null));
create index handover_answer_by_state on handover_answer (state, id);
create index handover_answer_by_handover on handover_answer (handover, kind);
