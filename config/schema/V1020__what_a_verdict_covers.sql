-- The files that an officer had before them: of those that came since, a verdict says nothing.
create table evidence_verdict_file (
  verdict uuid not null references evidence_verdict (id),
  file    uuid not null,
  primary key (verdict, file)
);
insert into evidence_verdict_file (verdict, file)
 select v.id, f.id from evidence_verdict v
  join evidence_file f on f.account = v.account and f.requirement = v.requirement
  where f.state = 'CLEAN' and f.received_at <= v.given_at;
