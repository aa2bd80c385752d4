-- How far an application has come, and since when. What it waits for has a last day in Montréal; the day
-- on which its preliminary examination began tells which version of the grid holds.
alter table selection_application add column in_status_since timestamp(6) with time zone default current_timestamp;
alter table selection_application add column due_on date;
alter table selection_application add column examined_on date;

-- Every move of an application, from its reception on: only rows are added. Two who move it from the same
-- version at once cannot both have done it.
create table selection_move (
  application varchar(32) not null references selection_application (number),
  version     integer     not null,
  move        varchar(24) not null,
  moved_from  varchar(24) not null,
  moved_to    varchar(24) not null,
  actor_kind  varchar(10) not null,
  actor_id    varchar(64) not null,
  moved_at    timestamp(6) with time zone not null,
  constraint one_move_a_version primary key (application, version)
);
create index selection_move_by_instant on selection_move (moved_at);

alter table selection_application alter column status set data type varchar(24);

-- Those that were paid for, or whose fees were not paid in time, have come further than was written down.
update selection_application set status = 'COMPLETENESS'
 where status in ('RECEIVED', 'ACKNOWLEDGED')
   and number in (select application from fee_invitation where state = 'PAID');
update selection_application set status = 'LAPSED'
 where status in ('RECEIVED', 'ACKNOWLEDGED')
   and number in (select application from fee_invitation where state = 'EXPIRED');
update selection_application set status = 'CANCELLED'
 where status in ('RECEIVED', 'ACKNOWLEDGED')
   and number in (select application from fee_invitation where state = 'CANCELLED');
update selection_application set in_status_since = coalesce(acknowledged_at, received_at);
alter table selection_application alter column in_status_since set not null;
alter table selection_application add constraint a_status_of_an_application check (status in
  ('RECEIVED', 'ACKNOWLEDGED', 'COMPLETENESS', 'PRELIMINARY_EXAMINATION', 'EXAMINATION', 'INTENTION',
   'SECOND_LOOK', 'SELECTED', 'REFUSED', 'REJECTED', 'WITHDRAWN', 'CANCELLED', 'LAPSED',
   'RECONSIDERATION'));
create index selection_application_by_due on selection_application (due_on, number);
create index selection_application_by_stage on selection_application (status, in_status_since);
