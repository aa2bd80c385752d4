-- Who writes a request as it stood before somebody else wrote it is refused.
alter table evidence_request add column version integer default 0 not null;
