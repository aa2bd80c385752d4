-- Each time a person said that everything an officer asked for was sent.
create table evidence_answer (
  request     uuid not null references evidence_request (id),
  answered_at timestamp(6) with time zone not null,
  primary key (request, answered_at)
);
