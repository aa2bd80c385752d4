-- A request for documents ends with the application that it is about: then nobody has ended it.
alter table evidence_request drop constraint an_end_is_signed;
alter table evidence_request add constraint only_an_end_is_signed
  check (ended_by is null or ended_at is not null);
