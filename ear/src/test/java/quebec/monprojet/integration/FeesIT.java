package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.fees.Attempt;
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.Cancelling;
import quebec.monprojet.fees.CancellingDecision;
import quebec.monprojet.fees.Expiries;
import quebec.monprojet.fees.GatewayNotice;
import quebec.monprojet.fees.Means;
import quebec.monprojet.fees.Money;
import quebec.monprojet.fees.Payments;
import quebec.monprojet.fees.Received;
import quebec.monprojet.fees.Remittance;
import quebec.monprojet.fees.Remittances;
import quebec.monprojet.fees.SignedMessage;
import quebec.monprojet.fees.Verdict;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.time.Montreal;

/** Money, told twice, at once, late, by nobody and by two officers. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class FeesIT {

    private static final Duration MONTH = Duration.ofDays(20);

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private Secrets secrets;
    @Inject private Periods periods;

    @EJB(lookup = "java:global/portal/ejb/OfficialLetters")
    private OfficialLetters letters;

    @EJB(lookup = "java:global/portal/ejb/Payments!quebec.monprojet.fees.Payments")
    private Payments payments;

    @EJB(lookup = "java:global/portal/ejb/Expiries!quebec.monprojet.fees.Expiries")
    private Expiries expiries;

    @EJB(lookup = "java:global/portal/ejb/Remittances!quebec.monprojet.fees.Remittances")
    private Remittances remittances;

    @EJB(lookup = "java:global/portal/ejb/Cancellations!quebec.monprojet.fees.Cancellations")
    private Cancellations cancellations;

    @EJB(lookup = "java:global/portal/it/AsManager")
    private AsManager manager;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    private Statements statements;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void ask() {
        statements = new Statements(portal);
    }

    private Debtor debtor() {
        return Debtor.dueBefore(Instant.now().plus(MONTH), statements);
    }

    private Attempt attempt(Debtor debtor) {
        return payments.begin(debtor.account(), debtor.number()).orElseThrow();
    }

    private CompletableFuture<Integer> told(GatewayNotice notice) {
        return Debtor.callBack(notice, secrets.mac(SignedMessage.KEY));
    }

    private static String transaction() {
        return "IT-" + UUID.randomUUID();
    }

    @Test
    void aHundredCallBacksAtOnceAreOnePayment() {
        Debtor debtor = debtor();
        GatewayNotice notice = debtor.paid(attempt(debtor), transaction(), Instant.now());
        List<CompletableFuture<Integer>> calls =
                IntStream.range(0, 100).mapToObj(call -> told(notice)).toList();
        assertThat(calls).allMatch(call -> call.join() == 204);
        assertThat(debtor.payments("ACCEPTED")).isEqualTo(1);
        assertThat(debtor.payments("SECOND")).isZero();
        assertThat(debtor.state()).isEqualTo("PAID");
        assertThat(debtor.letters("FEES_PAID")).isEqualTo(1);
    }

    @Test
    void twoTransactionsAtOncePayOnceAndTheOtherGoesBack() {
        Debtor debtor = debtor();
        Attempt attempt = attempt(debtor);
        var one = told(debtor.paid(attempt, transaction(), Instant.now()));
        var other = told(debtor.paid(attempt, transaction(), Instant.now()));
        assertThat(List.of(one.join(), other.join())).containsOnly(204);
        assertThat(debtor.payments("ACCEPTED")).isEqualTo(1);
        assertThat(debtor.payments("SECOND")).isEqualTo(1);
        assertThat(debtor.refunds("SECOND")).isEqualTo(1);
        assertThat(debtor.letters("MONEY_BACK")).isEqualTo(1);
        Patience.until(
                "the bank to give it back",
                () ->
                        statements
                                .read(
                                        "select state from fee_refund where application = '"
                                                + debtor.number()
                                                + "'")
                                .equals("CONFIRMED"));
    }

    @Test
    void whatTheGatewayDidNotSignIsNotHeard() throws Exception {
        Debtor debtor = debtor();
        GatewayNotice notice = debtor.paid(attempt(debtor), transaction(), Instant.now());
        Mac another = Mac.getInstance("HmacSHA256");
        another.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        assertThat(Debtor.callBack(notice, another).join()).isEqualTo(401);
        assertThat(debtor.state()).isEqualTo("INVITED");
        assertThat(debtor.payments("ACCEPTED")).isZero();
    }

    @Test
    void anotherAmountThanWasAskedIsWrittenDownAndGoesBack() {
        Debtor debtor = debtor();
        Attempt attempt = attempt(debtor);
        GatewayNotice less =
                new GatewayNotice(
                        attempt.id(),
                        debtor.number().value(),
                        Money.dollars(1),
                        GatewayNotice.Outcome.PAID,
                        transaction(),
                        Instant.now());
        assertThat(told(less).join()).isEqualTo(204);
        assertThat(debtor.state()).isEqualTo("INVITED");
        assertThat(debtor.payments("WRONG_AMOUNT")).isEqualTo(1);
        assertThat(debtor.refunds("WRONG_AMOUNT")).isEqualTo(1);
        assertThat(attempt(debtor).id()).as("the way is open").isNotEqualTo(attempt.id());
    }

    @Test
    void whoeverNeverReachedTheBankMaySetOutAgain() {
        Debtor debtor = debtor();
        Attempt attempt = attempt(debtor);
        statements.run(
                "update fee_attempt set begun_at = timestamp with time zone '%1$s', expires_at = timestamp with time zone '%1$s', next_at = timestamp with time zone '%1$s' where id = '%2$s'"
                        .formatted(Instant.now().minus(Duration.ofHours(1)), attempt.id()));
        Patience.until(
                "the portal to have asked the bank",
                () ->
                        statements
                                .read(
                                        "select state from fee_attempt where id = '"
                                                + attempt.id()
                                                + "'")
                                .equals("ABANDONED"));
        assertThat(attempt(debtor).id()).isNotEqualTo(attempt.id());
    }

    @Test
    void moneyOfAnAttemptThatWasRefusedBeforeIsAskedAfter() {
        Debtor debtor = debtor();
        Attempt attempt = attempt(debtor);
        told(new GatewayNotice(
                        attempt.id(),
                        debtor.number().value(),
                        Debtor.OWED,
                        GatewayNotice.Outcome.REFUSED,
                        transaction(),
                        Instant.now()))
                .join();
        statements.run(
                "update fee_attempt set next_at = timestamp with time zone '%s' where id = '%s'"
                        .formatted(Instant.now().minus(Duration.ofHours(1)), attempt.id()));
        Patience.until(
                "the portal to have asked the bank",
                () ->
                        !statements
                                .read(
                                        "select cast(asked as varchar) from fee_attempt where id = '"
                                                + attempt.id()
                                                + "'")
                                .equals("0"));
    }

    @Test
    void nothingIsPaidBeforeItIsAskedForOrInATimeToCome() {
        Debtor debtor = debtor();
        Attempt attempt = attempt(debtor);
        Instant early = Instant.now().minus(Duration.ofDays(60));
        Instant ahead = Instant.now().plus(Duration.ofHours(1));
        assertThat(told(debtor.paid(attempt, transaction(), early)).join()).isEqualTo(422);
        assertThat(told(debtor.paid(attempt, transaction(), ahead)).join()).isEqualTo(422);
        assertThat(debtor.state()).isEqualTo("INVITED");
    }

    @Test
    void somebodyElsesAttemptPaysNothing() {
        Debtor debtor = debtor();
        Debtor other = debtor();
        assertThat(told(debtor.paid(attempt(other), transaction(), Instant.now())).join())
                .isEqualTo(422);
        assertThat(debtor.state()).isEqualTo("INVITED");
        assertThat(payments.begin(debtor.account(), other.number())).isEmpty();
    }

    @Test
    void whoeverSetsOutTwiceGoesTheSameWay() throws Exception {
        Debtor debtor = debtor();
        List<Attempt> both = AtOnce.both(() -> attempt(debtor), () -> attempt(debtor));
        assertThat(both.get(0).id()).isEqualTo(both.get(1).id());
    }

    @Test
    void moneyThatComesAfterThePlaceWasGivenUpGoesBack() {
        Debtor debtor = debtor();
        Attempt attempt = attempt(debtor);
        Instant over = Instant.now().minus(Duration.ofDays(4));
        statements.run(
                "update fee_invitation set due_before = timestamp with time zone '%s' where application = '%s'"
                        .formatted(over, debtor.number()));
        Patience.until("the place is given up", () -> debtor.state().equals("EXPIRED"));
        assertThat(told(debtor.paid(attempt, transaction(), Instant.now())).join()).isEqualTo(204);
        assertThat(debtor.payments("LATE")).isEqualTo(1);
        assertThat(debtor.refunds("LATE")).isEqualTo(1);
        assertThat(debtor.state()).isEqualTo("EXPIRED");
    }

    /** Due before the portal was even started: whoever sweeps first finds it, and only they. */
    @Test
    void aPlaceIsGivenUpOnceAlsoAfterAStop() throws Exception {
        Debtor debtor = Debtor.dueBefore(Instant.now().minus(Duration.ofDays(90)), statements);
        List<Boolean> done =
                AtOnce.both(
                        () -> expiries.expire(debtor.number()),
                        () -> expiries.expire(debtor.number()));
        assertThat(done).filteredOn(Boolean::booleanValue).hasSizeLessThanOrEqualTo(1);
        assertThat(debtor.state()).isEqualTo("EXPIRED");
        assertThat(debtor.letters("FEES_EXPIRED")).isEqualTo(1);
    }

    @Test
    void twoOfficersRecordOneChequeOnce() throws Exception {
        Debtor debtor = debtor();
        Remittance cheque =
                new Remittance(
                        Means.CHEQUE, Debtor.OWED, Montreal.day(Instant.now()), transaction());
        List<Received> done =
                AtOnce.both(() -> recorded(debtor, cheque), () -> recorded(debtor, cheque));
        assertThat(done)
                .containsExactlyInAnyOrder(
                        new Received.Recorded(Verdict.ACCEPTED),
                        new Received.Already(Verdict.ACCEPTED));
        assertThat(debtor.payments("ACCEPTED")).isEqualTo(1);
    }

    @Test
    void whatIsRecordedByHandAndThenHeardIsTheSameMoney() throws Exception {
        Debtor debtor = debtor();
        Attempt attempt = attempt(debtor);
        String transaction = "it-" + UUID.randomUUID();
        LocalDate today = Montreal.day(Instant.now());
        assertThat(recorded(debtor, new Remittance(Means.CARD, Debtor.OWED, today, transaction)))
                .isEqualTo(new Received.Recorded(Verdict.ACCEPTED));
        assertThat(told(debtor.paid(attempt, transaction, Instant.now())).join()).isEqualTo(204);
        assertThat(debtor.payments("ACCEPTED")).isEqualTo(1);
        assertThat(debtor.refunds("SECOND")).isZero();
        assertThat(debtor.state()).isEqualTo("PAID");
    }

    @Test
    void theSameChequeDoesNotPayForAnother() throws Exception {
        Debtor debtor = debtor();
        Debtor other = debtor();
        Remittance cheque =
                new Remittance(
                        Means.CHEQUE, Debtor.OWED, Montreal.day(Instant.now()), transaction());
        recorded(debtor, cheque);
        assertThat(recorded(other, cheque)).isEqualTo(new Received.Unfounded());
        assertThat(other.state()).isEqualTo("INVITED");
    }

    @Test
    void aShortChequeGoesBackAndTheWholeOneStillPays() throws Exception {
        Debtor debtor = debtor();
        LocalDate today = Montreal.day(Instant.now());
        recorded(debtor, new Remittance(Means.CHEQUE, Money.dollars(938), today, transaction()));
        assertThat(debtor.refunds("WRONG_AMOUNT")).isEqualTo(1);
        recorded(debtor, new Remittance(Means.CHEQUE, Debtor.OWED, today, transaction()));
        assertThat(debtor.state()).isEqualTo("PAID");
    }

    @Test
    void aDecisionOfTwoPeopleEndsAPeriodAndGivesTheMoneyBackOnce() throws Exception {
        PeriodNumber period = Contenders.in(statements, null).period();
        Patience.until("the board", () -> periods.published(period).isPresent());
        Addressee person = Addressee.examined(period, statements);
        Debtor paid =
                new Debtor(person.number(), person.account(), statements)
                        .invited(Instant.now().plus(MONTH));
        Debtor unpaid = Debtor.in(period, Instant.now().plus(MONTH), statements);
        Debtor selected = Debtor.in(period, Instant.now().plus(MONTH), statements);
        told(paid.paid(attempt(paid), transaction(), Instant.now())).join();
        told(selected.paid(attempt(selected), transaction(), Instant.now())).join();
        statements.run(
                "update selection_application set status = 'SELECTED' where number = '"
                        + selected.number()
                        + "'");
        StaffId author = new StaffId(UUID.randomUUID());
        var terms =
                new CancellingDecision.Terms(
                        "IT-ANNULATION",
                        period,
                        "Le ministre met fin à l’examen de ces demandes.",
                        "I-0.2, art. 3.5");
        templateHoldsFrom("2096-01-01");
        assertThat(manager.of(() -> cancellations.draft(author, terms)))
                .as("nobody could be told")
                .isInstanceOf(Cancelling.Untold.class);
        templateHoldsFrom("2016-01-01");
        assertThat(manager.of(() -> cancellations.draft(author, terms)))
                .isInstanceOf(Cancelling.Done.class);
        Instant draftedAt = manager.of(() -> cancellations.all().get(0).draftedAt());
        templateHoldsFrom("2096-01-01");
        assertThat(
                        manager.of(
                                () ->
                                        cancellations.approve(
                                                new StaffId(UUID.randomUUID()),
                                                terms.number(),
                                                draftedAt)))
                .isInstanceOf(Cancelling.Untold.class);
        templateHoldsFrom("2016-01-01");
        assertThat(
                        manager.of(
                                () ->
                                        cancellations.approve(
                                                new StaffId(UUID.randomUUID()),
                                                terms.number(),
                                                draftedAt.minusMillis(1))))
                .as("another draft than was read")
                .isInstanceOf(Cancelling.Gone.class);
        assertThat(manager.of(() -> cancellations.approve(author, terms.number(), draftedAt)))
                .isInstanceOf(Cancelling.SamePerson.class);
        assertThat(cancellations.end(paid.number())).as("of a draft").isFalse();
        assertThat(
                        manager.of(
                                () ->
                                        cancellations.approve(
                                                new StaffId(UUID.randomUUID()),
                                                terms.number(),
                                                draftedAt)))
                .isInstanceOf(Cancelling.Done.class);
        AtOnce.both(() -> cancellations.end(paid.number()), () -> cancellations.end(paid.number()));
        Patience.until("the sweeper", () -> unpaid.state().equals("CANCELLED"));
        assertThat(paid.state()).isEqualTo("CANCELLED");
        assertThat(paid.refunds("CANCELLED")).isEqualTo(1);
        assertThat(unpaid.refunds("CANCELLED")).isZero();
        String amount =
                "select facts from journal_entry where act = 'fees.cancelled' and subject = 'application:%s'";
        assertThat(statements.read(amount.formatted(paid.number()))).contains("93900");
        assertThat(statements.read(amount.formatted(unpaid.number())))
                .as("whoever paid nothing gets nothing back")
                .doesNotContain("cents");
        assertThat(paid.letters("OFFICIAL_LETTER")).isEqualTo(1);
        assertThat(letters.of(paid.account()))
                .singleElement()
                .extracting(OfficialLetter::content)
                .satisfies(
                        letter -> {
                            assertThat(letter.kind()).isEqualTo(OfficialKind.CANCELLED);
                            assertThat(letter.toString())
                                    .contains("IT-ANNULATION", "I-0.2, art. 3.5", "939,00");
                        });
        assertThat(cancellations.end(selected.number())).as("what is decided").isFalse();
        assertThat(selected.state()).isEqualTo("PAID");
        assertThat(letters.of(selected.account())).isEmpty();
    }

    private void templateHoldsFrom(String day) {
        statements.run(
                "update letterbook_template set in_force_from = timestamp with time zone '%s 00:00:00+00' where kind = 'CANCELLED'"
                        .formatted(day));
    }

    @Test
    void whatTheDatabaseAloneForbids() {
        Debtor debtor = debtor();
        told(debtor.paid(attempt(debtor), transaction(), Instant.now())).join();
        String second =
                """
                insert into fee_payment (id, application, channel, means, reference, amount,
                                         received_at, recorded_at, verdict, accepted_for)
                values ('%s', '%s', 'GATEWAY', 'CARD', '%s', 93900, current_timestamp,
                        current_timestamp, 'ACCEPTED', '%s')\
                """
                        .formatted(
                                UUID.randomUUID(), debtor.number(), transaction(), debtor.number());
        assertThat(statements.refusal(second))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("an_application_is_paid_once"));
        assertThat(
                        statements.refusal(
                                "alter table fee_payment drop constraint an_application_is_paid_once",
                                second))
                .as("without it")
                .isEmpty();
    }

    private Received recorded(Debtor debtor, Remittance remittance) throws Exception {
        return officer.does(
                () ->
                        remittances.record(
                                new StaffId(UUID.randomUUID()), debtor.number(), remittance));
    }
}
