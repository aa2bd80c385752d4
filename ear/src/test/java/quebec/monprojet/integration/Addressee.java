package quebec.monprojet.integration;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

/** Somebody with an account and an application that is examined, put in behind the portal. */
record Addressee(ApplicationNumber number, AccountId account) {

    private static final AtomicInteger RANKS = new AtomicInteger(600_000);

    static Addressee examined(PeriodNumber period, Statements statements) {
        ApplicationNumber number = new ApplicationNumber(period, new Rank(RANKS.incrementAndGet()));
        Addressee person = new Addressee(number, new AccountId(UUID.randomUUID()));
        AccountHolder.opens(person.account, statements);
        statements.run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, given_names, name_key,
                        birth_date, country, stream, status, received_at, acknowledged_at, version,
                        in_status_since)
                values ('%s', '%s', %d, '%s', '%s', 'O''Brien <b>', 'Zoé', 'obrien zoe',
                        date '1990-01-01', 'FR', 'CAPPED', 'EXAMINATION', current_timestamp,
                        current_timestamp, 0, current_timestamp)\
                """
                        .formatted(
                                number,
                                period.value(),
                                number.rank().value(),
                                UUID.randomUUID(),
                                person.account));
        return person;
    }

    static List<Addressee> examined(int many, PeriodNumber period, Statements statements) {
        return IntStream.range(0, many).mapToObj(each -> examined(period, statements)).toList();
    }
}
