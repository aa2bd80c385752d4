package quebec.monprojet.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Management;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Evidence;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Opening;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Scenario;
import quebec.monprojet.rush.Scene;
import quebec.monprojet.rush.Ticket;

/**
 * In the middle of an opening the broker cannot be reached, and comes back; then it stops for good,
 * and comes back with the server; then a message that nobody can read is put among the others. Mail
 * leaves through a relay that counts.
 */
class BrokerStoppedIT {

    private static final int PLACES = 40;
    private static final int BEFORE = 8;
    private static final int OUT_OF_REACH = 20;
    private static final int STOPPED = 32;
    private static final String BROKER = "/subsystem=messaging-activemq/server=default";

    /** Its only door for the portal: with it shut, every connection breaks. */
    private static final String DOOR = BROKER + "/in-vm-acceptor=in-vm";

    private static final String POISON = "pas un numéro";
    private static final Observations SEEN = new Observations();

    private static Mailbox mailbox;
    private static Scene scene;
    private static Portal portal;
    private static Instant opensAt;
    private static List<Attempt> whileOutOfReach;
    private static int mailsWhileOutOfReach;
    private static String doorWhileOutOfReach;
    private static List<Attempt> whileStopped;
    private static int mailsWhileStopped;
    private static String readinessWhileStopped;
    private static long poisoned;

    @BeforeAll
    static void theBrokerStopsAndComesBack() {
        mailbox = new Mailbox();
        scene =
                Scene.set(
                        "broker",
                        Database.POSTGRESQL,
                        PLACES,
                        PLACES,
                        Duration.ofHours(-1),
                        mailbox.environment());
        portal = scene.portal();
        opensAt = portal.opensAt();
        List<Ticket> tickets = scene.tickets();
        Management management = new Management(scene.server().ports());

        new Crowd(portal, tickets.subList(0, BEFORE), SEEN).persist();
        Patience.until("the first are told", () -> mailbox.acknowledged().size() == BEFORE);

        management.run(DOOR + ":stop");
        whileOutOfReach = new Crowd(portal, tickets.subList(BEFORE, OUT_OF_REACH), SEEN).persist();
        doorWhileOutOfReach = management.run(DOOR + ":read-attribute(name=started)");
        mailsWhileOutOfReach = mailbox.acknowledged().size();
        management.run(DOOR + ":start");
        awaitOwed("broker in reach again", OUT_OF_REACH);

        management.run(BROKER + ":force-failover");
        whileStopped = new Crowd(portal, tickets.subList(OUT_OF_REACH, STOPPED), SEEN).persist();
        readinessWhileStopped = scene.server().readiness();
        mailsWhileStopped = mailbox.acknowledged().size();
        management.run("reload");
        scene.server().awaitReady();
        awaitOwed("broker back with the server", STOPPED);

        poison(management);
        new Crowd(portal, tickets.subList(STOPPED, PLACES), SEEN).persist();
        Patience.until("the rest are told", () -> mailbox.acknowledged().size() >= PLACES);
        Patience.until("the poison is set aside", () -> deadLetters(management) > 0);
        Patience.until("nothing is owed or under way", () -> waiting(management) == 0);
        poisoned = deadLetters(management);
    }

    @AfterAll
    static void close() {
        if (scene != null) {
            scene.close();
        }
        mailbox.close();
    }

    @Test
    void receiptsGoOnWhileTheBrokerIsOutOfReach() {
        assertThat(doorWhileOutOfReach).contains("\"result\" => false");
        assertThat(whileOutOfReach)
                .hasSize(OUT_OF_REACH - BEFORE)
                .allMatch(attempt -> attempt.receipt().isPresent());
        assertThat(mailsWhileOutOfReach).isEqualTo(BEFORE);
    }

    @Test
    void receiptsGoOnWhileTheBrokerIsStopped() {
        assertThat(readinessWhileStopped)
                .contains("\"status\":\"up\"")
                .contains("\"broker\":\"down\"");
        assertThat(whileStopped)
                .hasSize(STOPPED - OUT_OF_REACH)
                .allMatch(attempt -> attempt.receipt().isPresent());
        assertThat(mailsWhileStopped).isEqualTo(OUT_OF_REACH);
    }

    @Test
    void everyAcknowledgementArrivesExactlyOnce() {
        List<String> entered =
                SEEN.attempts().stream()
                        .flatMap(attempt -> attempt.receipt().stream())
                        .map(receipt -> receipt.application())
                        .distinct()
                        .toList();
        assertThat(entered).hasSize(PLACES);
        assertThat(mailbox.acknowledged()).containsExactlyInAnyOrderElementsOf(entered);
    }

    @Test
    void onlyThePoisonIsAmongTheDeadLetters() {
        assertThat(poisoned).isEqualTo(1);
    }

    @Test
    void theCheckerFindsNoFault() {
        new Scenario("10", "broker out of reach, broker stopped, poison message")
                .figure("received meanwhile", whileOutOfReach.size() + whileStopped.size())
                .figure("acknowledgements owed", PLACES)
                .figure("acknowledgements delivered", mailbox.acknowledged().size())
                .figure("twice", mailbox.acknowledged().size() - PLACES)
                .figure("dead letters (the poison)", poisoned)
                .judged(
                        new Evidence(
                                PLACES,
                                List.of(Opening.since(opensAt)),
                                SEEN.attempts(),
                                List.of(),
                                portal.published(),
                                scene.rows(portal.period())));
    }

    private static void awaitOwed(String what, int everybody) {
        Instant since = Instant.now();
        int owed = everybody - mailbox.acknowledged().size();
        Patience.until("all are told", () -> mailbox.acknowledged().size() >= everybody);
        Figures.note(
                "%s: %d owed acknowledgements arrived within %s"
                        .formatted(
                                what,
                                owed,
                                Figures.seconds(Duration.between(since, Instant.now()))));
    }

    /** A letter owed for what is no application: its message can never be understood. */
    private static void poison(Management management) {
        management.run(
                BROKER
                        + "/address-setting=jms.queue.Acknowledgements:write-attribute("
                        + "name=redelivery-multiplier,value=1.0)");
        new Hand(scene)
                .write(
                        "insert into letter (kind, subject, account, created_at, next_at)"
                                + " select 'ACKNOWLEDGEMENT', '"
                                + POISON
                                + "', account, now(), now() from letter limit 1");
    }

    private static long deadLetters(Management management) {
        return count(management, "AcknowledgementsDeadLetters");
    }

    private static long waiting(Management management) {
        return count(management, "Acknowledgements");
    }

    private static long count(Management management, String queue) {
        return management.counted(BROKER + "/jms-queue=" + queue, "message-count");
    }
}
