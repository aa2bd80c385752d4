package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.exchange.Withdrawals;
import quebec.monprojet.fees.Attempt;
import quebec.monprojet.fees.Expiries;
import quebec.monprojet.fees.Payments;
import quebec.monprojet.fees.SignedMessage;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;
import quebec.monprojet.succession.Succession;
import quebec.monprojet.succession.Turn;

/**
 * Places that were given up, and three people who asked for one; the portal's own sweeper helps.
 */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class SuccessionIT {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private Secrets secrets;
    @Inject private Periods periods;

    @EJB(lookup = "java:global/portal/ejb/Succession!quebec.monprojet.succession.Succession")
    private Succession succession;

    @EJB(lookup = "java:global/portal/ejb/Expiries!quebec.monprojet.fees.Expiries")
    private Expiries expiries;

    @EJB(lookup = "java:global/portal/ejb/Payments!quebec.monprojet.fees.Payments")
    private Payments payments;

    @EJB(lookup = "java:global/portal/ejb/Cases!quebec.monprojet.selection.Cases")
    private Cases cases;

    @EJB(lookup = "java:global/portal/ejb/Withdrawals!quebec.monprojet.exchange.Withdrawals")
    private Withdrawals withdrawals;

    private Statements statements;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void ask() {
        statements = new Statements(portal);
    }

    private Contenders passingOn() {
        return contenders(Instant.now().plus(Duration.ofDays(100)));
    }

    private Contenders contenders(@Nullable Instant until) {
        Contenders all = Contenders.in(statements, until);
        Patience.until("the board", () -> periods.published(all.period()).isPresent());
        return all;
    }

    @Test
    void placesGoToThoseWhoAskedFirstAndNeverToMoreThanWereGivenUp() {
        Contenders all = passingOn();
        letGo(all.holders().get(2));
        letGo(all.holders().get(0));
        Turn last = drained(all);
        assertThat(last).isInstanceOf(Turn.NothingDue.class);
        assertThat(passed(all)).isEqualTo("2");
        assertThat(successor(all, 1)).isEqualTo(all.askers().get(0).toString());
        assertThat(successor(all, 2)).isEqualTo(all.askers().get(1).toString());
        assertThat(place(all, 1) + place(all, 2)).isIn("13", "31");
    }

    @Test
    void fourAtOncePassEachPlaceOnOnce() throws Exception {
        Contenders all = passingOn();
        all.holders().forEach(this::letGo);
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            Callable<Turn> hand = () -> drained(all);
            for (Future<Turn> each : hands.invokeAll(Collections.nCopies(4, hand))) {
                assertThat(each.get())
                        .isInstanceOfAny(Turn.NothingDue.class, Turn.NobodyLeft.class);
            }
        } finally {
            hands.shutdown();
        }
        assertThat(passed(all)).isEqualTo("3");
        List<String> order = new ArrayList<>();
        for (int rank = 1; rank <= 3; rank++) {
            order.add(successor(all, rank));
        }
        assertThat(order).isEqualTo(all.askers().stream().map(UUID::toString).toList());
    }

    @Test
    void aDecisionThatDoesNotSaySoPassesNothingOn() {
        Contenders all = contenders(null);
        letGo(all.holders().get(0));
        assertThat(succession.passOn(all.period())).isInstanceOf(Turn.NotDecided.class);
        assertThat(succession.due()).doesNotContain(all.period());
        assertThat(passed(all)).isEqualTo("0");
    }

    @Test
    void aPlaceWaitsForItsHolderWhoseMoneyWasOnItsWay() {
        Contenders all = passingOn();
        Debtor holder = all.holders().get(0);
        Instant inTime = Instant.now();
        Attempt attempt = payments.begin(holder.account(), holder.number()).orElseThrow();
        giveUp(holder);
        assertThat(status(holder)).isEqualTo(Status.LAPSED);
        assertThat(drained(all)).as("within the grace").isInstanceOf(Turn.NothingDue.class);
        pay(holder, attempt, inTime.minus(Duration.ofDays(5)));
        assertThat(holder.state()).isEqualTo("PAID");
        assertThat(status(holder)).isEqualTo(Status.COMPLETENESS);
        ripen(holder);
        assertThat(drained(all)).isInstanceOf(Turn.NothingDue.class);
        assertThat(passed(all)).isEqualTo("0");
    }

    @Test
    void onceItPassedOnMoneyThatWasReceivedInTimeGoesBack() {
        Contenders all = passingOn();
        Debtor holder = all.holders().get(0);
        Attempt attempt = payments.begin(holder.account(), holder.number()).orElseThrow();
        letGo(holder);
        assertThat(drained(all)).as("an attempt is open").isInstanceOf(Turn.NothingDue.class);
        abandon(holder);
        drained(all);
        pay(holder, attempt, Instant.now().minus(Duration.ofDays(5)));
        assertThat(holder.state()).isEqualTo("EXPIRED");
        assertThat(holder.refunds("PASSED_ON")).isEqualTo(1);
        assertThat(passed(all)).isEqualTo("1");
    }

    @Test
    void whoeverWithdrawsGivesThePlaceUp() {
        Contenders all = passingOn();
        Debtor holder = all.holders().get(0);
        assertThat(withdrawals.withdraw(holder.account(), holder.number())).isTrue();
        assertThat(drained(all)).as("within the grace").isInstanceOf(Turn.NothingDue.class);
        ripen(holder);
        drained(all);
        assertThat(passed(all)).isEqualTo("1");
        assertThat(successor(all, 1)).isEqualTo(all.askers().get(0).toString());
    }

    @Test
    void whoeverWithdrawsAfterThePlaceWasGivenUpGivesItUpOnce() {
        Contenders all = passingOn();
        Debtor holder = all.holders().get(0);
        letGo(holder);
        drained(all);
        assertThat(withdrawals.withdraw(holder.account(), holder.number())).isTrue();
        assertThat(drained(all)).isInstanceOf(Turn.NothingDue.class);
        assertThat(passed(all)).isEqualTo("1");
    }

    @Test
    void aTurnIsNotForWhoeverIsSealedInTheDossierSince() {
        Contenders all = passingOn();
        statements.run(
                "update dossier set digest = '%s', bearer_key = '%s' where id = '%s'"
                        .formatted("cd".repeat(32), "ef".repeat(32), all.askers().get(0)));
        letGo(all.holders().get(0));
        drained(all);
        assertThat(successor(all, 1)).isEqualTo(all.askers().get(1).toString());
    }

    @Test
    void aSuccessorWhoDoesNotPayGivesThePlaceUpInTurn() {
        Contenders all = passingOn();
        letGo(all.holders().get(1));
        drained(all);
        ApplicationNumber first = new ApplicationNumber(all.period(), new Rank(1), true);
        cases.open(first);
        assertThat(
                        statements.read(
                                "select cast(rank as varchar) from selection_application where number = '"
                                        + first
                                        + "'"))
                .isEqualTo("2");
        Debtor successor =
                new Debtor(
                                first,
                                new AccountId(
                                        UUID.fromString(
                                                statements.read(
                                                        "select cast(account as varchar) from selection_application where number = '"
                                                                + first
                                                                + "'"))),
                                statements)
                        .invited(Instant.now().plus(Duration.ofDays(5)));
        letGo(successor);
        drained(all);
        assertThat(passed(all)).isEqualTo("2");
        assertThat(place(all, 2)).isEqualTo("2");
        assertThat(successor(all, 2)).isEqualTo(all.askers().get(1).toString());
        Browser stranger = new Browser(Inside.http());
        assertThat(stranger.get("/api/receipts/" + first).status()).isEqualTo(200);
        assertThat(stranger.get("/recu/" + first).status()).isEqualTo(200);
        assertThat(stranger.get("/api/periods/" + all.period() + "/succession").body().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("asked-after-full"))
                .noneMatch(line -> line.contains("Successeur"));
    }

    @Test
    void theSweeperPassesOnWhatIsDueAndTheSuccessorIsWrittenTo() {
        Contenders all = passingOn();
        letGo(all.holders().get(0));
        Patience.until("the sweeper", () -> passed(all).equals("1"));
        Patience.until(
                "the letter that a place has come",
                () ->
                        !statements
                                .read(
                                        "select cast(count(*) as varchar) from letter where kind = 'ACKNOWLEDGEMENT' and subject like '"
                                                + all.period()
                                                + "-S-%'")
                                .equals("0"));
    }

    @Test
    void whatTheDatabaseAloneForbids() {
        Contenders decided = passingOn();
        letGo(decided.holders().get(0));
        drained(decided);
        String copied =
                """
                insert into succession
                select period, 2, period || '-S-000002-X', %s, '%s', passes_on_until, rehearsal,
                       '%s', '%s', digest, asked_ns, asked_digest, received_ns, recorded_ns, leaf,
                       proof, asked, root, decision_number, decision_hash, order_rule, key_id, signature,
                       consistency, edge
                  from succession where period = '%s'\
                """;
        UUID next = decided.askers().get(1);
        String twice =
                copied.formatted(
                        "place",
                        decided.holders().get(0).number(),
                        next,
                        "ef".repeat(32),
                        decided.period());
        assertThat(statements.refusal(twice))
                .hasValueSatisfying(said -> assertThat(said).contains("a_place_passes_on_once"));
        assertThat(
                        statements.refusal(
                                "alter table succession drop constraint a_place_passes_on_once",
                                twice))
                .as("without it")
                .isEmpty();
        String held =
                copied.formatted(
                        "2",
                        decided.holders().get(1).number(),
                        next,
                        "ef".repeat(32),
                        decided.period());
        assertThat(statements.refusal(held))
                .hasValueSatisfying(said -> assertThat(said).contains("only_what_was_given_up"));
    }

    private Turn drained(Contenders all) {
        Turn turn = succession.passOn(all.period());
        while (turn instanceof Turn.PassedOn) {
            turn = succession.passOn(all.period());
        }
        return turn;
    }

    /** Gives a place up, and lets the days pass in which its holder might still be heard of. */
    private void letGo(Debtor holder) {
        giveUp(holder);
        ripen(holder);
    }

    private void giveUp(Debtor holder) {
        statements.run(
                "update fee_invitation set due_before = timestamp with time zone '%s' where application = '%s'"
                        .formatted(Instant.now().minus(Duration.ofDays(4)), holder.number()));
        expiries.expire(holder.number());
        Patience.until("the place is given up", () -> holder.state().equals("EXPIRED"));
    }

    private Status status(Debtor holder) {
        return cases.of(holder.number()).orElseThrow().status();
    }

    private void ripen(Debtor holder) {
        statements.run(
                "update place_given_up set given_up_at = timestamp with time zone '%s', passes_at = timestamp with time zone '%s' where application = '%s'"
                        .formatted(
                                Instant.now().minus(Duration.ofDays(12)),
                                Instant.now().minus(Duration.ofHours(1)),
                                holder.number()));
    }

    /** As reconciliation does where the gateway knows of nothing. */
    private void abandon(Debtor holder) {
        statements.run(
                "update fee_attempt set state = 'ABANDONED', open_for = null,"
                        + " ended_at = current_timestamp where application = '%s'"
                                .formatted(holder.number()));
    }

    private void pay(Debtor holder, Attempt attempt, Instant at) {
        assertThat(
                        Debtor.callBack(
                                        holder.paid(attempt, "IT-" + UUID.randomUUID(), at),
                                        secrets.mac(SignedMessage.KEY))
                                .join())
                .isEqualTo(204);
    }

    private String passed(Contenders all) {
        return statements.read(
                "select cast(count(*) as varchar) from succession where period = '"
                        + all.period()
                        + "'");
    }

    private String successor(Contenders all, int rank) {
        return read("cast(dossier as varchar)", all, rank);
    }

    private String place(Contenders all, int rank) {
        return read("cast(place as varchar)", all, rank);
    }

    private String read(String column, Contenders all, int rank) {
        return statements.read(
                "select %s from succession where period = '%s' and rank = %d"
                        .formatted(column, all.period(), rank));
    }
}
