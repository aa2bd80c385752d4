package quebec.monprojet.integration;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

/**
 * A period of the past that three people filled and for which three more asked, put in behind the
 * portal; each is another. The holders are asked to pay.
 */
record Contenders(PeriodNumber period, List<Debtor> holders, List<UUID> askers) {

    private static final AtomicInteger PERIODS = new AtomicInteger();
    private static final int PLACES = 3;
    private static final String HASH = "ab".repeat(32);

    /**
     * Puts them in.
     *
     * @param passOnUntil null when the decision passes nothing on
     */
    static Contenders in(Statements statements, @Nullable Instant passOnUntil) {
        PeriodNumber period = new PeriodNumber("2095-" + PERIODS.incrementAndGet());
        Instant opened = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(60));
        open(statements, period, opened, passOnUntil);
        List<Debtor> holders = new ArrayList<>();
        List<UUID> askers = new ArrayList<>();
        for (int rank = 1; rank <= PLACES; rank++) {
            holders.add(holder(statements, period, rank));
        }
        for (int turn = 1; turn <= PLACES; turn++) {
            askers.add(asker(statements, period, opened.plusSeconds(turn)));
        }
        return new Contenders(period, holders, askers);
    }

    private static void open(
            Statements statements,
            PeriodNumber period,
            Instant opened,
            @Nullable Instant passOnUntil) {
        String decision = "IT-" + period;
        UUID author = UUID.randomUUID();
        UUID approver = UUID.randomUUID();
        statements.run(
                """
                insert into opening_decision
                       (number, period, kind, order_rule, reason, legal_basis, cap, opens_at,
                        closes_at, outage_tolerance_seconds, document, hash, drafted_by, drafted_at,
                        approved_by, approved_at, expected_crowd, override_reason,
                        override_asked_by, override_asked_at, places_pass_on_until)
                values ('%s', '%s', 'CAPPED', 'FIRST_COME', 'Une période pour les essais.',
                        'I-0.2, art. 3.5', %d, %s, %s, 600, '{}', '%s', '%s', %s, '%s', %s, 10,
                        'Une période pour les essais.', '%s', %s, %s)\
                """
                        .formatted(
                                decision,
                                period,
                                PLACES,
                                at(opened),
                                at(opened.plus(Duration.ofDays(40))),
                                HASH,
                                author,
                                at(opened.minus(Duration.ofDays(4))),
                                approver,
                                at(opened.minus(Duration.ofDays(3))),
                                author,
                                at(opened.minus(Duration.ofDays(4))),
                                passOnUntil == null ? "null" : at(passOnUntil)),
                """
                insert into intake_period (number, decision, approved_by, kind, cap, taken, edge,
                                           last_place_at)
                values ('%s', '%s', '%s', 'CAPPED', %d, %d, cast('' as bytea), %s)\
                """
                        .formatted(period, decision, approver, PLACES, PLACES, at(opened)),
                """
                insert into opening_notice (period, decision, decision_hash, decision_opens_at,
                                            opens_at, closes_at, published_at, prepared_by,
                                            approved_by)
                values ('%s', '%s', '%s', %s, %s, %s, %s, '%s', '%s')\
                """
                        .formatted(
                                period,
                                decision,
                                HASH,
                                at(opened),
                                at(opened),
                                at(opened.plus(Duration.ofDays(40))),
                                at(opened.minus(Duration.ofDays(2))),
                                author,
                                approver),
                """
                insert into signed_head (period, size, root, decision_number, decision_hash,
                                         order_rule, instant_ns, key_id, signature, previous_size,
                                         consistency, cap, rehearsal)
                select '%s', %d, '%s', '%s', '%s', 'FIRST_COME', 2, min(key_id), '%s', 0,
                       cast('' as bytea), %d, false
                  from log_key\
                """
                        .formatted(period, PLACES, HASH, decision, HASH, "00".repeat(64), PLACES));
    }

    private static Debtor holder(Statements statements, PeriodNumber period, int rank) {
        ApplicationNumber number = new ApplicationNumber(period, new Rank(rank));
        AccountId account = new AccountId(UUID.randomUUID());
        UUID dossier = dossier(statements, account);
        statements.run(
                """
                insert into register (period, rank, cap, application_number, dossier, person_key,
                                      digest, received_ns, recorded_ns, leaf, proof, head_size)
                select '%s', %d, %d, '%s', id, person_key, digest, 1, 2, '{}', cast('' as bytea), %d
                  from dossier where id = '%s'\
                """
                        .formatted(period, rank, PLACES, number, PLACES, dossier),
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, acknowledged_at, version)
                values ('%s', '%s', %d, '%s', '%s', 'Débitrice', 'debitrice', date '1990-01-01',
                        'FR', 'CAPPED', 'ACKNOWLEDGED', current_timestamp, current_timestamp, 0)\
                """
                        .formatted(number, period, rank, dossier, account.value()));
        return new Debtor(number, account, statements)
                .invited(Instant.now().plus(Duration.ofDays(5)));
    }

    private static UUID asker(Statements statements, PeriodNumber period, Instant asked) {
        UUID dossier = dossier(statements, new AccountId(UUID.randomUUID()));
        long nanos = asked.getEpochSecond() * 1_000_000_000L;
        String exactly = asked.toString().replace("Z", ".000000000Z");
        statements.run(
                """
                insert into asked_after (period, dossier, asked_ns, leaf, proof, leaf_index,
                                         statement, signature, rehearsal)
                values ('%s', '%s', %d, '{"askedAt":"%s","digest":"%s"}', cast('' as bytea), 0,
                        '{"instant":"%s","keyId":"k","period":"%s","root":"%s","size":1}', '%s',
                        false)\
                """
                        .formatted(
                                period,
                                dossier,
                                nanos,
                                exactly,
                                digest(statements, dossier),
                                exactly,
                                period,
                                HASH,
                                "00".repeat(64)));
        return dossier;
    }

    private static String digest(Statements statements, UUID dossier) {
        return statements.read("select digest from dossier where id = '" + dossier + "'");
    }

    private static UUID dossier(Statements statements, AccountId account) {
        UUID dossier = UUID.randomUUID();
        String person = (dossier.toString() + UUID.randomUUID()).replace("-", "");
        statements.run(
                """
                insert into dossier (id, account, status, stream, person_key, family_name,
                                     birth_date, country, digest, sealed_at, version)
                values ('%s', '%s', 'SEALED', 'CAPPED', '%s', 'Successeur', date '1990-01-01', 'FR',
                        '%s', current_timestamp, 0)\
                """
                        .formatted(dossier, account.value(), person, person));
        return dossier;
    }

    private static String at(Instant instant) {
        return "timestamp with time zone '" + instant + "'";
    }
}
