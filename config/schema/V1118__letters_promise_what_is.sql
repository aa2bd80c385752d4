-- The next version of the letters that came with the portal, where nobody has drafted one of their own:
-- they promise no documents beside a reply, lead to the page where one replies, say whose words the reasons
-- are where the rest is a translation, and greet people in Spanish as one does. Letters already written stay.

insert into letterbook_template (kind, version, subject_fr, body_fr, subject_en, body_en, subject_es,
                                 body_es, drafted_at, in_force_from)
select shipped.kind,
       shipped.version + 1,
       shipped.subject_fr,
       replace(replace(replace(replace(shipped.body_fr,
         'Vous pouvez nous répondre et joindre des pièces **jusqu’au ((reponse-avant)) inclus**. Répondez dans votre compte, à la page de cet avis,',
         'Vous pouvez nous répondre **jusqu’au ((reponse-avant)) inclus**. Répondez dans votre compte : la page de cette lettre mène à celle où l’on répond,'),
         ' et les pièces que vous avez jointes.', '.'),
         'Vous recevrez une autre lettre quand il sera prêt.', 'Nous vous écrirons quand il sera prêt.'),
         'Le certificat dit que le Québec vous a choisi.', 'Le certificat dit que le Québec vous sélectionne.'),
       shipped.subject_en,
       replace(replace(replace(
         case when shipped.kind in ('NOTICE_OF_INTENTION', 'REFUSED', 'REJECTED')
              then replace(shipped.body_en, '((motifs))',
'In the words and the language of whoever studied your application:

((motifs))')
              else shipped.body_en end,
         'You can reply and add documents **until ((reponse-avant)), that day included**. Reply in your account, on the page of this notice,',
         'You can reply **until ((reponse-avant)), that day included**. Reply in your account: the page of this letter leads to the one where you reply,'),
         ' and the documents that you added.', '.'),
         'Another letter will reach you when it is ready.', 'We will write to you when it is ready.'),
       shipped.subject_es,
       replace(replace(replace(replace(
         case when shipped.kind in ('NOTICE_OF_INTENTION', 'REFUSED', 'REJECTED')
              then replace(shipped.body_es, '((motifs))',
'Con las palabras y en el idioma de quien estudió su solicitud:

((motifs))')
              else shipped.body_es end,
         'Estimada persona, ((nom)):', 'A la atención de ((nom)):'),
         'Puede respondernos y adjuntar documentos **hasta el ((reponse-avant)), ese día incluido**. Responda en su cuenta, en la página de este aviso,',
         'Puede respondernos **hasta el ((reponse-avant)), ese día incluido**. Responda en su cuenta: la página de esta carta lleva a la página en que se responde,'),
         ' y los documentos que adjuntó.', '.'),
         'Recibirá otra carta cuando esté listo.', 'Le escribiremos cuando esté listo.'),
       current_timestamp,
       current_timestamp
from letterbook_template shipped
where shipped.drafted_by is null
  and shipped.kind <> 'GENERAL'
  and not exists (select 1
                  from letterbook_template later
                  where later.kind = shipped.kind and later.version > shipped.version);
