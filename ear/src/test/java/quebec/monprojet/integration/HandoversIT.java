package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.handover.Answers;
import quebec.monprojet.handover.Destination;
import quebec.monprojet.handover.Dispatch;
import quebec.monprojet.handover.Handovers;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.keys.Secrets;

/** What other systems are told of certificates, and what they answer. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class HandoversIT {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Resource(lookup = "java:/jms/queue/HandoverFederal")
    private Queue federal;

    @Resource(lookup = "java:/jms/queue/HandoverAnswers")
    private Queue answering;

    @Inject
    @JMSConnectionFactory("java:/JmsXA")
    private JMSContext broker;

    @Inject private Secrets secrets;

    @EJB(lookup = "java:global/portal/it/FamilyPapers")
    private FamilyPapers papers;

    @EJB(lookup = "java:global/portal/ejb/Dispatch!quebec.monprojet.handover.Dispatch")
    private Dispatch dispatch;

    @EJB(lookup = "java:global/portal/ejb/Handovers!quebec.monprojet.handover.Handovers")
    private Handovers handovers;

    @EJB(lookup = "java:global/portal/ejb/Answers!quebec.monprojet.handover.Answers")
    private Answers answers;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @EJB(lookup = "java:global/portal/it/AsSupervisor")
    private AsSupervisor supervisor;

    private Statements statements;
    private StaffId one;
    private StaffId other;
    private ApplicationNumber number;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void select() throws Exception {
        statements = new Statements(portal);
        one = Insider.officer(statements);
        other = Insider.with("SUPERVISOR", statements);
        number = SelectedFamily.by(Insider.officer(statements), statements).number();
        papers.drawUp(one, number);
    }

    @AfterEach
    void takeTheKeyAway() throws Exception {
        Files.deleteIfExists(key());
    }

    private static Path key() {
        return Installation.folder("secrets").resolve(Destination.FEDERAL.keyFile());
    }

    private static void layKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Files.writeString(
                key(),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
    }

    private String told(String column) {
        return statements.read(
                "select cast(%s as varchar) from handover where application = '%s' order by number"
                        .formatted(column, number));
    }

    @Test
    void withoutAKeyNothingLeavesAndWithOneItLeavesSealed() throws Exception {
        papers.issued(one, number);
        Patience.until("it to be said why it waits", () -> told("last_failure").equals("NO_KEY"));
        layKey();
        supervisor.does(() -> handovers.replay(other, Destination.FEDERAL, row(), row()));
        Patience.until("it to leave", () -> told("state").equals("SENT"));
        String body = broker.createConsumer(federal).receiveBody(String.class, 10_000);
        assertThat(body.split("\\.", -1)).hasSize(5);
        assertThat(body).doesNotContain(number.value());
    }

    private long row() {
        return Long.parseLong(told("number"));
    }

    private void answer(String body) {
        broker.createProducer().send(answering, body);
    }

    private String signed(String sender, String kind, String id) {
        return signed(sender, kind, id, Instant.now());
    }

    private String signed(String sender, String kind, String id, Instant saidAt) {
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        String header = "{\"alg\":\"HS256\",\"kid\":\"%s\"}".formatted(sender);
        String document =
                """
                {"format":"mon-projet-quebec/reponse/1","messageId":"%s","kind":"%s",\
                "sentAt":"%s","transmission":%d}\
                """
                        .formatted(id, kind, saidAt.truncatedTo(ChronoUnit.MILLIS), row());
        String said =
                text.encodeToString(header.getBytes(StandardCharsets.UTF_8))
                        + "."
                        + text.encodeToString(document.getBytes(StandardCharsets.UTF_8));
        Mac mac = secrets.mac("handover/answers/" + sender + "/v1");
        return said
                + "."
                + text.encodeToString(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aConfirmationIsHeardOnceHoweverOftenItIsSent() throws Exception {
        papers.issued(one, number);
        String said = signed("federal", "CONFIRMED", "m-" + UUID.randomUUID());
        answer(said);
        answer(said);
        Patience.until("it to be taken", () -> told("state").equals("ACKNOWLEDGED"));
        assertThat(officer.does(() -> answers.confirmations(number))).hasSize(1);
    }

    @Test
    void whatNobodyUnderstandsIsKeptWithItsReasonAndStopsNothing() throws Exception {
        papers.issued(one, number);
        String nonsense = "n’importe quoi " + UUID.randomUUID();
        answer(nonsense);
        answer(signed("legacy", "ACKNOWLEDGED", "m-" + UUID.randomUUID()));
        answer(signed("federal", "ACKNOWLEDGED", "m-" + UUID.randomUUID()));
        Patience.until("what follows to be taken", () -> told("state").equals("ACKNOWLEDGED"));
        assertThat(
                        statements.read(
                                "select reason from handover_answer where body = '%s'"
                                        .formatted(nonsense)))
                .isEqualTo("UNREADABLE");
        assertThat(
                        supervisor.does(() -> answers.broken()).stream()
                                .filter(broken -> broken.sender().equals("legacy")))
                .isNotEmpty()
                .allMatch(broken -> "UNKNOWN_TRANSMISSION".equals(broken.reason()));
    }

    @Test
    void whatIsLargerThanAnyAnswerIsNotReadAndStopsNothing() throws Exception {
        papers.issued(one, number);
        String before = kept("TOO_LONG");
        answer(UUID.randomUUID() + "a".repeat(9_000));
        answer("é".repeat(1_000_000));
        answer(signed("federal", "ACKNOWLEDGED", "m-" + UUID.randomUUID()));
        Patience.until("what follows to be taken", () -> told("state").equals("ACKNOWLEDGED"));
        assertThat(Integer.parseInt(kept("TOO_LONG"))).isEqualTo(Integer.parseInt(before) + 2);
        assertThat(
                        statements.read(
                                "select body from handover_answer where reason = 'TOO_LONG'"
                                        + " order by id desc fetch first 1 row only"))
                .as("the broker's name for the largest")
                .startsWith("ID:");
    }

    private String kept(String reason) {
        return statements.read(
                "select cast(count(*) as varchar) from handover_answer where reason = '%s'"
                        .formatted(reason));
    }

    private void says(String kind, Instant saidAt) {
        answer(signed("federal", kind, "m-" + UUID.randomUUID(), saidAt));
    }

    /** How the answers about it were heard, in their order. */
    private String heard() {
        return statements.read(
                """
                select string_agg(state || ' ' || coalesce(reason, ''), ', ' order by id)
                  from handover_answer where handover = %d\
                """
                        .formatted(row()));
    }

    @Test
    void aRefusalWinsOverAReceiptWhicheverComesFirst() throws Exception {
        papers.issued(one, number);
        says("ACKNOWLEDGED", Instant.now());
        says("REFUSED", Instant.now());
        says("ACKNOWLEDGED", Instant.now());
        Patience.until(
                "all three to be heard",
                () -> heard().equals("TAKEN , TAKEN , BROKEN AFTER_REFUSAL"));
        assertThat(told("state")).isEqualTo("DEAD");
        assertThat(told("last_failure")).isEqualTo("REFUSED");
    }

    @Test
    void whatIsSetOutAgainIsNotCalledBackByAnOlderAnswer() throws Exception {
        papers.issued(one, number);
        Instant before = Instant.now().minus(Duration.ofMinutes(5));
        says("ACKNOWLEDGED", before);
        Patience.until("it to be taken", () -> told("state").equals("ACKNOWLEDGED"));
        supervisor.does(() -> handovers.replay(other, Destination.FEDERAL, row(), row()));
        says("ACKNOWLEDGED", before);
        Patience.until(
                "the older answer to be heard",
                () -> heard().equals("TAKEN , IDLE EARLIER_SENDING"));
        assertThat(told("state")).isEqualTo("WAITING");
    }

    @Test
    void whatIsSaidTwiceChangesNothing() throws Exception {
        papers.issued(one, number);
        says("CONFIRMED", Instant.now());
        says("CONFIRMED", Instant.now());
        says("ACKNOWLEDGED", Instant.now());
        Patience.until(
                "all three to be heard",
                () -> heard().equals("TAKEN , IDLE SAID_BEFORE, IDLE SAID_BEFORE"));
        assertThat(officer.does(() -> answers.confirmations(number))).hasSize(1);
    }

    @Test
    void withoutAKeyNothingIsTried() throws Exception {
        papers.issued(one, number);
        Patience.until("it to be said why it waits", () -> told("last_failure").equals("NO_KEY"));
        statements.run("update handover set next_at = created_at where number = " + row());
        assertThat(dispatch.due(500)).doesNotContain(row());
        layKey();
        assertThat(dispatch.due(500)).contains(row());
    }
}
