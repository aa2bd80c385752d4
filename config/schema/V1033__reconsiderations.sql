-- A person asks that a refusal or a rejection be looked at again; once for each decision. The officer who
-- does is nobody who had a part in it: who that was is copied here, and the copy is held to the original.
alter table decision add constraint decision_with_its_people unique (id, proposed_by, looked_by);

create table reconsideration (
  id          uuid          not null primary key,
  application varchar(32)   not null references selection_application (number),
  account     uuid          not null,
  decision    uuid          not null,
  proposed_by uuid          not null,
  looked_by   uuid          not null,
  -- codes of the rules of decision, with a space between
  grounds     varchar(200)  not null,
  -- the person's words
  reasons     varchar(4000) not null,
  asked_at    timestamp(6) with time zone not null,
  officer     uuid,
  ending      varchar(8)    check (ending in ('UPHELD', 'REOPENED', 'ENDED')),
  ended_at    timestamp(6) with time zone,
  -- an officer's words to the person, when the file was opened again
  answer      varchar(4000),
  constraint asked_once_of_a_decision unique (decision),
  constraint people_of_the_decision foreign key (decision, proposed_by, looked_by)
    references decision (id, proposed_by, looked_by),
  constraint by_an_officer_of_its_own
    check (officer is null or (officer <> proposed_by and officer <> looked_by)),
  constraint ended_in_some_way check ((ending is null) = (ended_at is null)),
  constraint concluded_by_an_officer check (ending is null or ending = 'ENDED' or officer is not null)
);
create index reconsideration_by_application on reconsideration (application, asked_at);
create index reconsideration_by_account on reconsideration (account);
