-- What officers find of a document, each time anew; the latest counts.
create table evidence_verdict (
  id          uuid          not null primary key,
  account     uuid          not null,
  requirement varchar(120)  not null,
  verdict     varchar(14)   not null check (verdict in ('ACCEPTED', 'NOT_CONFORMING')),
  reason      varchar(2000),
  given_by    uuid          not null,
  given_at    timestamp(6) with time zone not null,
  constraint not_conforming_for_a_reason check (verdict = 'ACCEPTED' or reason is not null)
);
create index evidence_verdict_by_account on evidence_verdict (account, given_at);

-- Documents that an officer asks for after the receipt: one request at a time of a person, with its
-- last day in Montréal. The clock stands still from the person's answer until it is examined.
create table evidence_request (
  id          uuid          not null primary key,
  account     uuid          not null,
  dossier     uuid          not null,
  open_for    uuid,
  reason      varchar(2000) not null,
  asked_by    uuid          not null,
  asked_at    timestamp(6) with time zone not null,
  last_day    date          not null,
  answered_on date,
  ended_by    uuid,
  ended_at    timestamp(6) with time zone,
  constraint one_request_at_a_time unique (open_for),
  constraint open_for_its_account check (open_for = account),
  constraint open_until_it_ends check ((open_for is null) = (ended_at is not null)),
  constraint an_end_is_signed check ((ended_by is null) = (ended_at is null))
);
create index evidence_request_by_dossier on evidence_request (dossier, asked_at);
create index evidence_request_by_last_day on evidence_request (last_day);

create table evidence_request_item (
  request     uuid         not null references evidence_request (id),
  requirement varchar(120) not null,
  primary key (request, requirement)
);

-- Each time an officer gave more time, and why.
create table evidence_extension (
  request  uuid          not null references evidence_request (id),
  last_day date          not null,
  reason   varchar(2000) not null,
  given_by uuid          not null,
  given_at timestamp(6) with time zone not null,
  primary key (request, last_day)
);
