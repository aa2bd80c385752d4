-- In which order applications are taken: a decision of the minister on the order of priority (I-0.2,
-- s. 3.5), drafted by one person and approved by another, never taken back; a later one takes its place.
create table processing_order (
  number         varchar(40)   not null primary key,
  in_force_from  date          not null,
  published_in   varchar(200)  not null,
  reason         varchar(4000) not null,
  legal_basis    varchar(400)  not null,
  -- the strata in their order, as JSON
  strata         varchar(8000) not null,
  drafted_by     uuid          not null,
  drafted_at     timestamp(6) with time zone not null,
  approved_by    uuid,
  approved_at    timestamp(6) with time zone,
  constraint two_people_order check (approved_by <> drafted_by),
  constraint an_order_is_dated check ((approved_by is null) = (approved_at is null)),
  constraint ordered_with_a_reason check (char_length(reason) >= 20)
);
create index processing_order_by_day on processing_order (in_force_from, approved_at);
