-- The first version of every official letter, as it comes with the portal: drafted by nobody, in force from
-- the beginning. Another takes its place; this one stays readable.

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('NOTICE_OF_INTENTION', 1,
'Avis d’intention : demande ((numero))',
'Bonjour ((nom)),

Nous avons étudié votre demande de certificat de sélection, reçue le ((recue-le)). Avant de décider, nous vous écrivons, car nous avons l’intention de prononcer **((issue))**.

# Pourquoi

((motifs))

# Ce que dit la règle

- ((dispositions))

# Ce que vous pouvez faire

Vous pouvez nous répondre et joindre des pièces **jusqu’au ((reponse-avant)) inclus**. Répondez dans votre compte, à la page de cet avis, ou par la poste si vous avez déposé votre demande sur papier.

Nous lirons votre réponse avant de décider. Sans réponse à cette date, nous déciderons avec ce que le dossier contient.',
'Notice of intention: application ((numero))',
'Dear ((nom)),

We have studied your application for a selection certificate, received on ((recue-le)). We write to you before deciding, for we intend to pronounce **((issue))**.

# Why

((motifs))

# What the rule says

- ((dispositions))

# What you can do

You can reply and add documents **until ((reponse-avant)), that day included**. Reply in your account, on the page of this notice, or by post if you filed on paper.

We will read your reply before deciding. Without a reply by that day we will decide with what the file holds.',
'Aviso de intención: solicitud ((numero))',
'Estimada persona, ((nom)):

Hemos estudiado su solicitud de certificado de selección, recibida el ((recue-le)). Le escribimos antes de decidir, pues tenemos la intención de pronunciar **((issue))**.

# Por qué

((motifs))

# Lo que dice la regla

- ((dispositions))

# Lo que puede hacer

Puede respondernos y adjuntar documentos **hasta el ((reponse-avant)), ese día incluido**. Responda en su cuenta, en la página de este aviso, o por correo postal si presentó su solicitud en papel.

Leeremos su respuesta antes de decidir. Sin respuesta en esa fecha, decidiremos con lo que contiene el expediente.',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('SELECTED', 1,
'Votre demande ((numero)) est acceptée',
'Bonjour ((nom)),

Le ((decidee-le)), nous avons **accepté** votre demande de certificat de sélection, reçue le ((recue-le)).

# Sur quoi repose la décision

- ((dispositions))

((motifs))

# La suite

Nous préparons votre certificat de sélection. Vous recevrez une autre lettre quand il sera prêt. Vous n’avez rien à faire d’ici là.',
'Your application ((numero)) is accepted',
'Dear ((nom)),

On ((decidee-le)) we **accepted** your application for a selection certificate, received on ((recue-le)).

# What the decision rests on

- ((dispositions))

((motifs))

# What comes next

We are preparing your selection certificate. Another letter will reach you when it is ready. Until then there is nothing for you to do.',
'Su solicitud ((numero)) está aceptada',
'Estimada persona, ((nom)):

El ((decidee-le)) **aceptamos** su solicitud de certificado de selección, recibida el ((recue-le)).

# En qué se apoya la decisión

- ((dispositions))

((motifs))

# Lo que sigue

Estamos preparando su certificado de selección. Recibirá otra carta cuando esté listo. Hasta entonces no tiene que hacer nada.',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('REFUSED', 1,
'Votre demande ((numero)) est refusée',
'Bonjour ((nom)),

Le ((decidee-le)), nous avons **refusé** votre demande de certificat de sélection, reçue le ((recue-le)).

# Pourquoi

((motifs))

# Ce que dit la règle

- ((dispositions))

# Ce que vous pouvez faire

- ((recours))',
'Your application ((numero)) is refused',
'Dear ((nom)),

On ((decidee-le)) we **refused** your application for a selection certificate, received on ((recue-le)).

# Why

((motifs))

# What the rule says

- ((dispositions))

# What you can do

- ((recours))',
'Su solicitud ((numero)) está denegada',
'Estimada persona, ((nom)):

El ((decidee-le)) **denegamos** su solicitud de certificado de selección, recibida el ((recue-le)).

# Por qué

((motifs))

# Lo que dice la regla

- ((dispositions))

# Lo que puede hacer

- ((recours))',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('REJECTED', 1,
'Votre demande ((numero)) est rejetée',
'Bonjour ((nom)),

Le ((decidee-le)), nous avons **rejeté** votre demande de certificat de sélection, reçue le ((recue-le)).

# Pourquoi

((motifs))

# Ce que dit la règle

- ((dispositions))

# Ce que vous pouvez faire

- ((recours))',
'Your application ((numero)) is rejected',
'Dear ((nom)),

On ((decidee-le)) we **rejected** your application for a selection certificate, received on ((recue-le)).

# Why

((motifs))

# What the rule says

- ((dispositions))

# What you can do

- ((recours))',
'Su solicitud ((numero)) está rechazada',
'Estimada persona, ((nom)):

El ((decidee-le)) **rechazamos** su solicitud de certificado de selección, recibida el ((recue-le)).

# Por qué

((motifs))

# Lo que dice la regla

- ((dispositions))

# Lo que puede hacer

- ((recours))',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('RECONSIDERATION_RECEIVED', 1,
'Votre demande de réexamen est reçue : demande ((numero))',
'Bonjour ((nom)),

Nous avons reçu, le ((jour)), votre demande de réexamen administratif au sujet de la demande ((numero)).

# La suite

Une personne qui n’a pas pris la décision reprend votre dossier. Elle lira ce que vous nous avez écrit et les pièces que vous avez jointes. Nous vous écrirons quand elle aura conclu.',
'Your request for review is received: application ((numero))',
'Dear ((nom)),

On ((jour)) we received your request for an administrative review about application ((numero)).

# What comes next

Somebody who did not take the decision looks at your file again. They will read what you wrote and the documents that you added. We will write to you when they have concluded.',
'Hemos recibido su petición de reexamen: solicitud ((numero))',
'Estimada persona, ((nom)):

El ((jour)) recibimos su petición de reexamen administrativo acerca de la solicitud ((numero)).

# Lo que sigue

Una persona que no tomó la decisión vuelve a estudiar su expediente. Leerá lo que nos escribió y los documentos que adjuntó. Le escribiremos cuando haya concluido.',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('RECONSIDERATION_CONCLUDED', 1,
'Le réexamen est conclu : demande ((numero))',
'Bonjour ((nom)),

Le réexamen administratif de votre demande ((numero)) s’est conclu le ((decidee-le)).

**((issue))**

# Pourquoi

((motifs))

- ((dispositions))

# Ce que vous pouvez faire

- ((recours))',
'The review is concluded: application ((numero))',
'Dear ((nom)),

The administrative review of your application ((numero)) was concluded on ((decidee-le)).

**((issue))**

# Why

((motifs))

- ((dispositions))

# What you can do

- ((recours))',
'El reexamen ha concluido: solicitud ((numero))',
'Estimada persona, ((nom)):

El reexamen administrativo de su solicitud ((numero)) concluyó el ((decidee-le)).

**((issue))**

# Por qué

((motifs))

- ((dispositions))

# Lo que puede hacer

- ((recours))',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('CERTIFICATE_SENT', 1,
'Votre certificat de sélection est prêt : demande ((numero))',
'Bonjour ((nom)),

Votre certificat de sélection du Québec est prêt. Vous le trouverez dans votre compte, à la page de la demande ((numero)); si vous avez déposé votre demande sur papier, il vous est envoyé par la poste.

# La suite

Le certificat dit que le Québec vous a choisi. La résidence permanente se demande ensuite au gouvernement du Canada, avec ce certificat.',
'Your selection certificate is ready: application ((numero))',
'Dear ((nom)),

Your Québec selection certificate is ready. You will find it in your account, on the page of application ((numero)); if you filed on paper, it is sent to you by post.

# What comes next

The certificate says that Québec has chosen you. Permanent residence is then applied for with the Government of Canada, with this certificate.',
'Su certificado de selección está listo: solicitud ((numero))',
'Estimada persona, ((nom)):

Su certificado de selección de Québec está listo. Lo encontrará en su cuenta, en la página de la solicitud ((numero)); si presentó su solicitud en papel, se le envía por correo postal.

# Lo que sigue

El certificado dice que Québec le ha elegido. La residencia permanente se pide después al Gobierno de Canadá, con este certificado.',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('GENERAL', 1,
'Au sujet de votre demande ((numero))',
'Bonjour ((nom)),

Votre demande de certificat de sélection, reçue le ((recue-le)), est toujours entre nos mains. Nous vous écrirons dès qu’une étape sera franchie.

Vous n’avez rien à faire. Si votre situation change, dites-le-nous dans votre compte.',
'About your application ((numero))',
'Dear ((nom)),

Your application for a selection certificate, received on ((recue-le)), is still in our hands. We will write to you as soon as it comes further.

There is nothing for you to do. Should your situation change, tell us in your account.',
'Acerca de su solicitud ((numero))',
'Estimada persona, ((nom)):

Su solicitud de certificado de selección, recibida el ((recue-le)), sigue en nuestras manos. Le escribiremos en cuanto avance.

No tiene que hacer nada. Si su situación cambia, díganoslo en su cuenta.',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');
