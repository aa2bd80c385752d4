-- The next version of two letters, where nobody has drafted one of their own: a notice of an intended refusal
-- says what was found, criterion by criterion, as the refusal itself does; the letter after a review says so
-- under headings, and in whose words the reasons are where the rest is a translation.

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
select shipped.kind,
       shipped.version + 1,
       shipped.subject_fr,
       replace(shipped.body_fr, '- ((dispositions))

#', '- ((dispositions))

# Ce qui a été constaté

- ((points))

((motifs-points))

#'),
       shipped.subject_en,
       replace(shipped.body_en, '- ((dispositions))

#', '- ((dispositions))

# What was found

- ((points))

((motifs-points))

#'),
       shipped.subject_es,
       replace(shipped.body_es, '- ((dispositions))

#', '- ((dispositions))

# Lo que se constató

- ((points))

((motifs-points))

#'),
       current_timestamp,
       current_timestamp
from letterbook_template shipped
where shipped.drafted_by is null
  and shipped.kind = 'NOTICE_OF_INTENTION'
  and not exists (select 1
                  from letterbook_template later
                  where later.kind = shipped.kind and later.version > shipped.version);

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
select shipped.kind,
       shipped.version + 1,
       shipped.subject_fr,
       replace(replace(shipped.body_fr,
         '- ((dispositions))', '# Ce que dit la règle

- ((dispositions))'),
         '- ((points))', '# Ce qui a été constaté

- ((points))'),
       shipped.subject_en,
       replace(replace(replace(shipped.body_en,
         '((motifs))', 'In the words and the language of whoever looked at the decision again:

((motifs))'),
         '- ((dispositions))', '# What the rule says

- ((dispositions))'),
         '- ((points))', '# What was found

- ((points))'),
       shipped.subject_es,
       replace(replace(replace(shipped.body_es,
         '((motifs))', 'Con las palabras y en el idioma de quien examinó de nuevo la decisión:

((motifs))'),
         '- ((dispositions))', '# Lo que dice la regla

- ((dispositions))'),
         '- ((points))', '# Lo que se constató

- ((points))'),
       current_timestamp,
       current_timestamp
from letterbook_template shipped
where shipped.drafted_by is null
  and shipped.kind = 'RECONSIDERATION_CONCLUDED'
  and not exists (select 1
                  from letterbook_template later
                  where later.kind = shipped.kind and later.version > shipped.version);
