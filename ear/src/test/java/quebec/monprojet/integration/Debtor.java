package quebec.monprojet.integration;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.fees.Attempt;
import quebec.monprojet.fees.GatewayNotice;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.SignedMessage;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

/** Somebody who is asked to pay 939 dollars, put in behind the portal; each is another. */
record Debtor(ApplicationNumber number, AccountId account, Statements statements) {

    static final Money OWED = Money.dollars(939);

    private static final PeriodNumber PERIOD = new PeriodNumber("2096-1");
    private static final AtomicInteger RANKS = new AtomicInteger(500_000);
    private static final HttpClient LINE =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Debtor dueBefore(Instant due, Statements statements) {
        return in(PERIOD, due, statements);
    }

    /** Behind the last rank that a demonstration ever gives. */
    static Debtor in(PeriodNumber period, Instant due, Statements statements) {
        ApplicationNumber number = new ApplicationNumber(period, new Rank(RANKS.incrementAndGet()));
        Debtor debtor = new Debtor(number, new AccountId(UUID.randomUUID()), statements);
        statements.run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, acknowledged_at, version)
                values ('%s', '%s', %d, '%s', '%s', 'Débitrice', 'debitrice', date '1990-01-01',
                        'FR', 'CAPPED', 'ACKNOWLEDGED', timestamp with time zone '%6$s',
                        timestamp with time zone '%6$s', 0)\
                """
                        .formatted(
                                number,
                                period.value(),
                                number.rank().value(),
                                UUID.randomUUID(),
                                debtor.account.value(),
                                due.minusSeconds(2_592_000)));
        return debtor.invited(due);
    }

    /** Asks to pay, once the case is there. */
    Debtor invited(Instant due) {
        PeriodNumber period = number.period();
        Instant invited = due.minusSeconds(2_592_000);
        statements.run(
                """
                insert into fee_invitation
                       (application, period, account, tariff_year, to_be_confirmed, applicant_fee,
                        spouse_fee, dependant_fee, spouses, dependants, amount, invited_at,
                        due_before, state)
                values ('%s', '%s', '%s', 2016, false, 77300, 16600, 16600, 1, 0, 93900,
                        timestamp with time zone '%s', timestamp with time zone '%s', 'INVITED')\
                """
                        .formatted(number, period.value(), account.value(), invited, due),
                """
                insert into letter (kind, subject, account, created_at, next_at, sent_at)
                values ('FEES_INVITED', '%s', '%s', timestamp with time zone '%3$s',
                        timestamp with time zone '%3$s', timestamp with time zone '%3$s')\
                """
                        .formatted(number, account.value(), invited));
        return this;
    }

    /** What the gateway says once it has taken the money. */
    GatewayNotice paid(Attempt attempt, String transaction, Instant at) {
        return new GatewayNotice(
                attempt.id(),
                number.value(),
                attempt.amount(),
                GatewayNotice.Outcome.PAID,
                transaction,
                at);
    }

    /** Calls the portal back, under this key; completed with its status. */
    static CompletableFuture<Integer> callBack(GatewayNotice notice, Mac key) {
        SignedMessage message = SignedMessage.of(SignedMessage.Kind.NOTICE, notice.document(), key);
        return LINE.sendAsync(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://localhost:"
                                                        + Inside.http()
                                                        + "/paiement/avis"))
                                .header(SignedMessage.HEADER, message.signature())
                                .POST(BodyPublishers.ofString(message.body()))
                                .build(),
                        BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    /** So many of its payments, with this verdict. */
    int payments(String verdict) {
        return count("fee_payment where verdict = '" + verdict + "' and");
    }

    int refunds(String reason) {
        return count("fee_refund where reason = '" + reason + "' and");
    }

    String state() {
        return statements.read(
                "select state from fee_invitation where application = '" + number + "'");
    }

    private int count(String rows) {
        return Integer.parseInt(
                statements.read(
                        "select cast(count(*) as varchar) from "
                                + rows
                                + " application = '"
                                + number
                                + "'"));
    }

    int letters(String kind) {
        return Integer.parseInt(
                statements.read(
                        "select cast(count(*) as varchar) from letter where kind = '"
                                + kind
                                + "' and account = '"
                                + account.value()
                                + "'"));
    }
}
