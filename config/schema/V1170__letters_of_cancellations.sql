-- The letter of whoever's application a decision about its whole period cancels, as the first letters came.

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('CANCELLED', 1,
'Votre demande ((numero)) est annulée par une décision',
'Bonjour ((nom)),

Le ((decidee-le)), la décision **((decision))** a mis fin aux demandes de certificat de sélection de la période qui n’étaient pas encore décidées, dont la vôtre, reçue le ((recue-le)). Cela ne dépend en rien de votre dossier.

# Pourquoi

((motifs))

# Sur quoi repose la décision

- ((dispositions))

# Votre argent

((rendu))

# Ce que vous pouvez faire

- ((recours))
- Vous pouvez déposer une demande dans une autre période.',
'Your application ((numero)) is cancelled by a decision',
'Dear ((nom)),

On ((decidee-le)), decision **((decision))** ended those applications for a selection certificate of the period that had not been decided yet, among them yours, received on ((recue-le)). This has nothing to do with your file.

# Why

In the words of the decision, in French:

((motifs))

# What the decision rests on

- ((dispositions))

# Your money

((rendu))

# What you can do

- ((recours))
- You can file an application in another period.',
'Su solicitud ((numero)) queda anulada por una decisión',
'A la atención de ((nom)):

El ((decidee-le)), la decisión **((decision))** puso fin a las solicitudes de certificado de selección del período que aún no estaban decididas, entre ellas la suya, recibida el ((recue-le)). Esto no depende en nada de su expediente.

# Por qué

Con las palabras de la decisión, en francés:

((motifs))

# En qué se apoya la decisión

- ((dispositions))

# Su dinero

((rendu))

# Lo que puede hacer

- ((recours))
- Puede presentar una solicitud en otro período.',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');
