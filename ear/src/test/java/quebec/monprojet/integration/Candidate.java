package quebec.monprojet.integration;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.selection.Status;

/**
 * Somebody with answers, whom the demonstration sealed and who gets mail, and an application of
 * theirs, put in behind the portal; each in a period of its own, for a dossier has one place in
 * each.
 */
record Candidate(ApplicationNumber number, AccountId account) {

    private static final AtomicInteger PERIODS = new AtomicInteger();

    private static final String SEALED =
            """
            select cast(d.id as varchar) from dossier d
              join account a on a.id = d.account and a.state = 'OPEN'
             where d.status = 'SEALED' and not d.synthetic
               and exists (select 1 from dossier_seal s where s.dossier = d.id)
             order by d.id fetch first 1 rows only\
            """;

    /** Looked at from today on, unless it is not known yet whether it is complete. */
    static Candidate at(Status status, Statements statements) {
        Inside.prepared();
        String dossier = statements.read(SEALED);
        String account =
                statements.read(
                        "select cast(account as varchar) from dossier where id = '%s'"
                                .formatted(dossier));
        String examinedOn = status == Status.COMPLETENESS ? "cast(null as date)" : "current_date";
        PeriodNumber period = new PeriodNumber("2089-" + PERIODS.incrementAndGet());
        ApplicationNumber number = new ApplicationNumber(period, new Rank(1));
        statements.run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, in_status_since, examined_on, version)
                select '%s', '%s', 1, d.id, d.account, d.family_name, 'candidat', d.birth_date,
                       d.country, d.stream, '%s', current_timestamp, current_timestamp, %s,
                       0
                  from dossier d where d.id = '%s'\
                """
                        .formatted(number, period.value(), status, examinedOn, dossier));
        return new Candidate(number, new AccountId(UUID.fromString(account)));
    }
}
