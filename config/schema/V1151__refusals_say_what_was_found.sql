-- The next version of the letters of a refusal, where nobody has drafted one of their own: they say what was
-- found, criterion by criterion, and why where it is not what the answers give. What is said takes more room.

alter table letterbook_letter alter column content set data type varchar(120000);

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
select shipped.kind,
       shipped.version + 1,
       shipped.subject_fr,
       replace(shipped.body_fr, '- ((dispositions))',
         case when shipped.kind = 'REFUSED'
              then '- ((dispositions))

# Ce qui a été constaté

- ((points))

((motifs-points))'
              else '- ((dispositions))

- ((points))

((motifs-points))' end),
       shipped.subject_en,
       replace(shipped.body_en, '- ((dispositions))',
         case when shipped.kind = 'REFUSED'
              then '- ((dispositions))

# What was found

- ((points))

((motifs-points))'
              else '- ((dispositions))

- ((points))

((motifs-points))' end),
       shipped.subject_es,
       replace(shipped.body_es, '- ((dispositions))',
         case when shipped.kind = 'REFUSED'
              then '- ((dispositions))

# Lo que se constató

- ((points))

((motifs-points))'
              else '- ((dispositions))

- ((points))

((motifs-points))' end),
       current_timestamp,
       current_timestamp
from letterbook_template shipped
where shipped.drafted_by is null
  and shipped.kind in ('REFUSED', 'RECONSIDERATION_CONCLUDED')
  and not exists (select 1
                  from letterbook_template later
                  where later.kind = shipped.kind and later.version > shipped.version);
