-- Ten rehearsals of the past beside R2026-1, each with a row of the register for every dossier, under
-- every constraint of the schema: period, last signed head and last row of R2026-1 under other numbers.
-- The rows are as wide as the portal's own; their leaves are no log, and nobody asks for it.
insert into intake_period
select (jsonb_populate_record(p, jsonb_build_object('number', 'R' || n || '-1', 'taken', 100000))).*
from intake_period p, generate_series(2016, 2025) n
where p.number = 'R2026-1';

insert into signed_head
select (jsonb_populate_record(h, jsonb_build_object(
  'period', 'R' || n || '-1', 'size', 100000, 'previous_size', 0))).*
from signed_head h, generate_series(2016, 2025) n
where h.period = 'R2026-1' and h.previous_size = 0;

insert into register (
  period, rank, cap, rehearsal, application_number, dossier, person_key, digest, received_ns,
  recorded_ns, leaf, proof, head_size)
select
  'R' || n || '-1', d.rank, r.cap, r.rehearsal, 'R' || n || '-1-' || lpad(d.rank::text, 6, '0') || '-X', d.id,
  encode(sha256(d.id::text::bytea), 'hex'), r.digest, r.received_ns, r.recorded_ns, r.leaf, r.proof,
  100000
from
  (select * from register where period = 'R2026-1' order by rank desc limit 1) r,
  (select id, row_number() over (order by id) as rank from dossier where synthetic) d,
  generate_series(2016, 2025) n;
