-- What changed in a person's situation after the receipt, as they declared it. The sealed dossier
-- stays what was received; a declaration stands beside it, and an officer takes note of it, once.
create table situation_change (
  id            uuid        not null primary key,
  application   varchar(24) not null references selection_application (number),
  account       uuid        not null,
  -- the form that it was declared in: sent twice it is one declaration
  form          uuid        not null,
  kind          varchar(20) not null,
  -- the day of the event, as the person says
  happened_on   date        not null,
  schema_number integer     not null,
  -- the new facts, in the dossier's own types, as JSON
  facts         varchar(20000) not null,
  declared_at   timestamp(6) with time zone not null,
  outcome       varchar(10),
  reason        varchar(8000),
  noted_at      timestamp(6) with time zone,
  noted_by      uuid,
  constraint a_form_is_one_change unique (application, form),
  constraint what_may_change check (
    kind in ('CHILD', 'UNION', 'UNION_ENDED', 'MOVED', 'PASSPORT')),
  constraint how_it_was_noted check (outcome in ('ACCEPTED', 'REFUSED')),
  constraint noted_whole check (
    (outcome is null) = (noted_at is null) and (outcome is null) = (noted_by is null)),
  constraint refused_with_a_reason check (outcome <> 'REFUSED' or reason is not null),
  constraint noted_after_declared check (noted_at >= declared_at)
);

create index situation_change_by_application on situation_change (application, declared_at);
create index situation_change_waiting on situation_change (outcome, declared_at);
