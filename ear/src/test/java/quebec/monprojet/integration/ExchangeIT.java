package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.Declaring;
import quebec.monprojet.exchange.Message;
import quebec.monprojet.exchange.MessageId;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.exchange.Moved;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.exchange.Sending;
import quebec.monprojet.exchange.Withdrawals;
import quebec.monprojet.fees.Attempt;
import quebec.monprojet.fees.Invitations;
import quebec.monprojet.fees.Payments;
import quebec.monprojet.fees.SignedMessage;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.time.Montreal;

/** Messages, changes and withdrawals: twice, at once, of somebody else's application. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class ExchangeIT {

    private static final AccountId STRANGER = new AccountId(UUID.randomUUID());
    private static final StaffId OFFICER = new StaffId(UUID.randomUUID());
    private static final Moved MOVED =
            new Moved(new Address("1, rue Neuve", null, "Lyon", null, null, new Country("FR")));

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private Secrets secrets;

    @EJB(lookup = "java:global/portal/ejb/Messages!quebec.monprojet.exchange.Messages")
    private Messages messages;

    @EJB(lookup = "java:global/portal/ejb/Changes!quebec.monprojet.exchange.Changes")
    private Changes changes;

    @EJB(lookup = "java:global/portal/ejb/Withdrawals!quebec.monprojet.exchange.Withdrawals")
    private Withdrawals withdrawals;

    @EJB(lookup = "java:global/portal/ejb/Payments!quebec.monprojet.fees.Payments")
    private Payments payments;

    @EJB(lookup = "java:global/portal/ejb/Invitations!quebec.monprojet.fees.Invitations")
    private Invitations invitations;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    private Statements statements;
    private Debtor debtor;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void ask() {
        statements = new Statements(portal);
        debtor = Debtor.dueBefore(Instant.now().plus(Duration.ofDays(20)), statements);
    }

    private static LocalDate today() {
        return Montreal.day(Instant.now());
    }

    private Sending writes(UUID form) {
        return messages.write(debtor.account(), debtor.number(), form, "Bonjour,\n\nmerci.");
    }

    private Declaring declares(AccountId account, UUID form) {
        return changes.declare(account, debtor.number(), form, today(), MOVED);
    }

    private String status() {
        return statements.read(
                "select status from selection_application where number = '"
                        + debtor.number()
                        + "'");
    }

    @Test
    void oneFormSentTwiceAtOnceIsOneMessage() throws Exception {
        UUID form = UUID.randomUUID();
        List<Sending> sent = AtOnce.both(() -> writes(form), () -> writes(form));
        assertThat(sent.get(0)).isEqualTo(sent.get(1)).isInstanceOf(Sending.Received.class);
        assertThat(messages.open(debtor.account(), debtor.number()))
                .singleElement()
                .satisfies(one -> assertThat(one.receivedAt()).isAfterOrEqualTo(one.sentAt()));
    }

    @Test
    void theEleventhMessageOfADayWaitsForTomorrow() {
        for (int turn = 0; turn < Message.MOST_A_DAY; turn++) {
            assertThat(writes(UUID.randomUUID())).isInstanceOf(Sending.Received.class);
        }
        assertThat(writes(UUID.randomUUID())).isEqualTo(new Sending.TooMany());
    }

    @Test
    void anAnswerIsAnnouncedWithoutItsWordsAndReadOnce() throws Exception {
        officer.does(
                () ->
                        messages.answer(
                                OFFICER,
                                debtor.number(),
                                UUID.randomUUID(),
                                "Votre acte manque.",
                                null));
        assertThat(messages.unread(debtor.number())).isEqualTo(1);
        assertThat(debtor.letters("MESSAGE_WAITING")).isEqualTo(1);
        messages.open(debtor.account(), debtor.number());
        Instant first = messages.open(debtor.account(), debtor.number()).get(0).readAt();
        assertThat(messages.open(debtor.account(), debtor.number()).get(0).readAt())
                .isEqualTo(first)
                .isNotNull();
        assertThat(messages.unread(debtor.number())).isZero();
    }

    @Test
    void aStrangerNeitherWritesNorReadsNorDeclaresNorWithdraws() {
        writes(UUID.randomUUID());
        assertThat(messages.write(STRANGER, debtor.number(), UUID.randomUUID(), "Moi"))
                .isEqualTo(new Sending.NotTheirs());
        assertThat(messages.open(STRANGER, debtor.number())).isEmpty();
        assertThat(declares(STRANGER, UUID.randomUUID())).isEqualTo(new Declaring.NoApplication());
        assertThat(withdrawals.withdraw(STRANGER, debtor.number())).isFalse();
        assertThat(status()).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void aChangeIsDeclaredOnceAndNotedOnce() throws Exception {
        UUID form = UUID.randomUUID();
        List<Declaring> both =
                AtOnce.both(
                        () -> declares(debtor.account(), form),
                        () -> declares(debtor.account(), form));
        assertThat(both.get(0)).isEqualTo(both.get(1));
        Change change = changes.of(debtor.account(), debtor.number()).get(0);
        assertThat(change.fact()).isEqualTo(MOVED);
        List<Boolean> noted = AtOnce.both(() -> notes(change), () -> notes(change));
        assertThat(noted).containsExactlyInAnyOrder(true, false);
        assertThat(debtor.letters("CHANGE_NOTED")).isEqualTo(1);
    }

    private boolean notes(Change change) throws Exception {
        return officer.does(() -> changes.note(OFFICER, change.id(), Noted.Outcome.ACCEPTED, null));
    }

    @Test
    void whoeverWithdrawsTwiceAtOnceWithdrawsOnce() throws Exception {
        List<Boolean> done =
                AtOnce.both(
                        () -> withdrawals.withdraw(debtor.account(), debtor.number()),
                        () -> withdrawals.withdraw(debtor.account(), debtor.number()));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(status()).isEqualTo("WITHDRAWN");
        assertThat(debtor.state()).isEqualTo("WITHDRAWN");
        assertThat(debtor.letters("CASE_WITHDRAWN")).isEqualTo(1);
        assertThat(declares(debtor.account(), UUID.randomUUID()))
                .isEqualTo(new Declaring.NoApplication());
        assertThat(writes(UUID.randomUUID()))
                .as("they may still ask")
                .isInstanceOf(Sending.Received.class);
    }

    @Test
    void moneyThatWasOnItsWayToAWithdrawnApplicationGoesBack() {
        Attempt attempt = payments.begin(debtor.account(), debtor.number()).orElseThrow();
        withdrawals.withdraw(debtor.account(), debtor.number());
        assertThat(payments.begin(debtor.account(), debtor.number())).isEmpty();
        var notice = debtor.paid(attempt, "IT-" + UUID.randomUUID(), Instant.now());
        assertThat(Debtor.callBack(notice, secrets.mac(SignedMessage.KEY)).join()).isEqualTo(204);
        assertThat(debtor.payments("WITHDRAWN")).isEqualTo(1);
        assertThat(debtor.refunds("WITHDRAWN")).isEqualTo(1);
        assertThat(debtor.state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void moneyThatComesAsTheyWithdrawPaysOrGoesBackOnce() throws Exception {
        Attempt attempt = payments.begin(debtor.account(), debtor.number()).orElseThrow();
        var notice = debtor.paid(attempt, "IT-" + UUID.randomUUID(), Instant.now());
        AtOnce.both(
                () -> withdraws(debtor.account()),
                () -> Debtor.callBack(notice, secrets.mac(SignedMessage.KEY)).join() == 204);
        assertThat(status()).isEqualTo("WITHDRAWN");
        assertThat(debtor.state() + " " + debtor.refunds("WITHDRAWN"))
                .isIn("PAID 0", "WITHDRAWN 1");
    }

    private boolean withdraws(AccountId account) {
        return withdrawals.withdraw(account, debtor.number());
    }

    @Test
    void whatExpiredStaysExpiredAndNoMoneyRestoresIt() {
        Attempt attempt = payments.begin(debtor.account(), debtor.number()).orElseThrow();
        statements.run(
                "update fee_invitation set state = 'EXPIRED', ended_at = current_timestamp"
                        + " where application = '"
                        + debtor.number()
                        + "'");
        assertThat(withdraws(debtor.account())).isTrue();
        assertThat(debtor.state()).isEqualTo("EXPIRED");
        var notice = debtor.paid(attempt, "IT-" + UUID.randomUUID(), Instant.now());
        assertThat(Debtor.callBack(notice, secrets.mac(SignedMessage.KEY)).join()).isEqualTo(204);
        assertThat(debtor.refunds("WITHDRAWN")).isEqualTo(1);
        assertThat(debtor.state()).isEqualTo("EXPIRED");
    }

    @Test
    void nobodyIsInvitedToPayForWhatTheyGaveUp() {
        uninvited();
        withdraws(debtor.account());
        invitations.invite(debtor.number());
        assertThat(invited()).isZero();
    }

    @Test
    void whoeverIsInvitedAsTheyWithdrawOwesNothing() throws Exception {
        sealed();
        invitations.invite(debtor.number());
        assertThat(invited()).as("without a withdrawal").isEqualTo(1);
        assertThat(
                        statements.read(
                                "select cast(due_on as varchar) from selection_application"
                                        + " where number = '"
                                        + debtor.number()
                                        + "'"))
                .as("the last day to pay")
                .isEqualTo(Montreal.day(Instant.now()).plusDays(30).toString());
        uninvited();
        AtOnce.both(
                () -> withdraws(debtor.account()),
                () -> {
                    invitations.invite(debtor.number());
                    return true;
                });
        assertThat(status()).isEqualTo("WITHDRAWN");
        assertThat(invited()).isZero();
    }

    private void uninvited() {
        statements.run("delete from fee_invitation where application = '" + debtor.number() + "'");
    }

    /** Of a dossier that the register holds: only what was sealed has an amount. */
    private void sealed() throws IOException {
        String period =
                statements.read(
                        "select number from intake_period"
                                + " where kind = 'CAPPED' and decision like 'DEMO-%'");
        String ticket =
                Files.readAllLines(Inside.prepared().resolve("demonstration/tickets.txt")).get(0);
        String received = Submissions.number(Submissions.press(Inside.http(), period, ticket));
        uninvited();
        statements.run(
                """
                update selection_application
                   set dossier = (select r.dossier from register r where r.application_number = '%s')
                 where number = '%s'\
                """
                        .formatted(received, debtor.number()));
    }

    private int invited() {
        return Integer.parseInt(
                statements.read(
                        "select cast(count(*) as varchar) from fee_invitation"
                                + " where state = 'INVITED' and application = '"
                                + debtor.number()
                                + "'"));
    }

    @Test
    void nobodyAnswersWhatTheyHaveNotRead() throws Exception {
        writes(UUID.randomUUID());
        UUID form = UUID.randomUUID();
        Callable<Sending> unread =
                () -> messages.answer(OFFICER, debtor.number(), form, "Bien reçu.", null);
        assertThat(officer.does(unread)).isEqualTo(new Sending.MoreCame());
        MessageId seen = Message.latestOfPerson(messages.open(debtor.account(), debtor.number()));
        Sending sent =
                officer.does(
                        () -> messages.answer(OFFICER, debtor.number(), form, "Bien reçu.", seen));
        assertThat(sent).isInstanceOf(Sending.Received.class);
        assertThat(officer.does(unread)).as("sent again").isEqualTo(sent);
    }
}
