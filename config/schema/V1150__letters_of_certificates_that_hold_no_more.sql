-- Whoever holds a certificate is told when it holds no more: because another takes its place, or because it
-- was cancelled. As it comes with the portal, drafted by nobody.

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('CERTIFICATE_REPLACED', 1,
'Un certificat de sélection en remplace un autre : demande ((numero))',
'Bonjour ((nom)),

Nous avons délivré le certificat de sélection **((certificat))**. Il prend la place du certificat ((certificat-nul)), qui **ne vaut plus** : ne le présentez plus à personne, et détruisez-en les copies imprimées.

# Pourquoi

((motifs))

# La suite

Vous trouverez le nouveau certificat dans votre compte, à la page de vos certificats; si vous avez déposé votre demande sur papier, il vous est envoyé par la poste. Si vous avez déjà présenté l’ancien au gouvernement du Canada, présentez-lui le nouveau.',
'A selection certificate takes the place of another: application ((numero))',
'Dear ((nom)),

We issued the selection certificate **((certificat))**. It takes the place of the certificate ((certificat-nul)), which **holds no more**: show it to nobody any longer, and destroy its printed copies.

# Why

((motifs))

# What comes next

You will find the new certificate in your account, on the page of your certificates; if you filed on paper, it is sent to you by post. If you already presented the former one to the Government of Canada, present the new one.',
'Un certificado de selección sustituye a otro: solicitud ((numero))',
'A la atención de ((nom)):

Hemos expedido el certificado de selección **((certificat))**. Sustituye al certificado ((certificat-nul)), que **ya no es válido**: no lo presente más a nadie y destruya sus copias impresas.

# Por qué

((motifs))

# Lo que sigue

Encontrará el nuevo certificado en su cuenta, en la página de sus certificados; si presentó su solicitud en papel, se le envía por correo postal. Si ya presentó el anterior al Gobierno de Canadá, preséntele el nuevo.',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
values ('CERTIFICATE_CANCELLED', 1,
'Un certificat de sélection est annulé : demande ((numero))',
'Bonjour ((nom)),

Le ((jour)), nous avons **annulé** le certificat de sélection ((certificat-nul)). Il ne vaut plus : ne le présentez plus à personne.

# Pourquoi

((motifs))

# La suite

Si vous croyez que c’est une erreur, écrivez-nous dans votre compte, ou par la poste si vous avez déposé votre demande sur papier. Un certificat annulé par erreur peut être délivré de nouveau.',
'A selection certificate is cancelled: application ((numero))',
'Dear ((nom)),

On ((jour)) we **cancelled** the selection certificate ((certificat-nul)). It holds no more: show it to nobody any longer.

# Why

In the words and the language of whoever cancelled it:

((motifs))

# What comes next

If you believe that this is an error, write to us in your account, or by post if you filed on paper. A certificate that was cancelled by error can be issued anew.',
'Un certificado de selección queda anulado: solicitud ((numero))',
'A la atención de ((nom)):

El ((jour)) **anulamos** el certificado de selección ((certificat-nul)). Ya no es válido: no lo presente más a nadie.

# Por qué

Con las palabras y en el idioma de quien lo anuló:

((motifs))

# Lo que sigue

Si cree que es un error, escríbanos en su cuenta, o por correo postal si presentó su solicitud en papel. Un certificado anulado por error puede expedirse de nuevo.',
        timestamp with time zone '2026-01-01 00:00:00+00:00',
        timestamp with time zone '2026-01-01 00:00:00+00:00');
