package quebec.monprojet.integration;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import quebec.monprojet.account.AccountId;

/** Somebody who filed on paper, put in behind the portal; each is another. */
record OnPaper(AccountId account, UUID file, UUID dossier, UUID typist, UUID verifier) {

    private static final String HASH = "cd".repeat(32);

    /**
     * Typed and sealed, with what somebody else has sealed, and nobody else on paper; once the
     * demonstration's own period is over, so that nobody presses for them in it meanwhile.
     */
    static OnPaper sealed(Statements statements) {
        OnPaper person =
                new OnPaper(
                        new AccountId(UUID.randomUUID()),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID());
        statements.run(
                """
                insert into account (id, language, state, stamp, created_at, opened_at, version)
                values ('%s', 'FR', 'KEPT', 0, current_timestamp, current_timestamp, 0)\
                """
                        .formatted(person.account),
                """
                insert into dossier (id, account, status, stream, person_key, family_name,
                                     birth_date, country, digest, sealed_at, version)
                select '%1$s', '%2$s', 'SEALED', 'CAPPED', '%3$s', family_name, birth_date, country,
                       digest, current_timestamp, 0
                  from dossier d where status = 'SEALED' and stream = 'CAPPED' and not synthetic
                   and exists (select 1 from dossier_seal s where s.dossier = d.id)
                   and not exists (select 1 from paper_seal p where p.digest = d.digest)
                 order by id fetch first 1 row only\
                """
                        .formatted(
                                person.dossier,
                                person.account,
                                (UUID.randomUUID().toString() + UUID.randomUUID())
                                        .replace("-", "")),
                """
                insert into dossier_seal (dossier, digest, document)
                select '%1$s', s.digest, s.document from dossier_seal s
                  join dossier d on d.digest = s.digest where d.id = '%1$s'
                 fetch first 1 row only\
                """
                        .formatted(person.dossier),
                """
                insert into paper_file (id, account, reference, family_name, birth_date, address,
                                        arrived_on, opened_by, opened_at, signed_by, signed_at,
                                        typed_by, typed_at, version)
                values ('%1$s', '%2$s', 'IT %3$s', 'Papier', date '1990-01-01',
                        'Zoé Papier\n76800 Rouen', current_date, '%4$s', current_timestamp, '%4$s',
                        current_timestamp, '%4$s', current_timestamp, 0)\
                """
                        .formatted(
                                person.file,
                                person.account,
                                person.file.toString().substring(0, 30),
                                person.typist),
                person.part(person.typist, "TYPIST"),
                person.part(person.verifier, "VERIFIER"),
                """
                insert into paper_seal (file, member, digest, sealed_at)
                select '%s', '%s', digest, current_timestamp + interval '31' day
                  from dossier where id = '%s'\
                """
                        .formatted(person.file, person.verifier, person.dossier));
        return person;
    }

    String part(UUID member, String part) {
        return "insert into paper_part (file, member, part, since) values ('%s', '%s', '%s', current_timestamp)"
                .formatted(file, member, part);
    }

    String pressed(Statements statements, String what) {
        return statements.read(
                "select max(cast("
                        + what
                        + " as varchar)) from paper_press where dossier = '"
                        + dossier
                        + "'");
    }

    /** A period that is announced and opens soon, the latest of all. */
    static void announce(Statements statements, String period, int cap, Instant opens) {
        UUID author = UUID.randomUUID();
        UUID approver = UUID.randomUUID();
        String decision = "IT-" + period;
        String published = at(opens.minus(Duration.ofHours(24)));
        String closes = at(opens.plus(Duration.ofDays(60)));
        statements.run(
                """
                insert into opening_decision
                       (number, period, kind, order_rule, reason, legal_basis, cap, opens_at,
                        closes_at, outage_tolerance_seconds, document, hash, drafted_by, drafted_at,
                        approved_by, approved_at, expected_crowd, override_reason,
                        override_asked_by, override_asked_at)
                values ('%1$s', '%2$s', 'CAPPED', 'FIRST_COME', 'Une période pour les essais.',
                        'I-0.2, art. 3.5', %3$d, %4$s, %5$s, 600, '{}', '%6$s', '%7$s', %8$s,
                        '%9$s', %8$s, 10, 'Une période pour les essais.', '%7$s', %8$s)\
                """
                        .formatted(
                                decision, period, cap, at(opens), closes, HASH, author, published,
                                approver),
                """
                insert into intake_period (number, decision, approved_by, kind, cap, taken, edge)
                values ('%s', '%s', '%s', 'CAPPED', %d, 0, cast('' as bytea))\
                """
                        .formatted(period, decision, approver, cap),
                """
                insert into opening_notice (period, decision, decision_hash, decision_opens_at,
                                            opens_at, closes_at, published_at, prepared_by,
                                            approved_by)
                values ('%s', '%s', '%s', %s, %s, %s, %s, '%s', '%s')\
                """
                        .formatted(
                                period, decision, HASH, at(opens), at(opens), closes, published,
                                author, approver));
    }

    private static String at(Instant instant) {
        return "timestamp with time zone '" + instant + "'";
    }
}
