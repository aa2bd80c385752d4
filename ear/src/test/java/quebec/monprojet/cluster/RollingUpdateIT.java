package quebec.monprojet.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Management;
import quebec.monprojet.fixture.Server;
import quebec.monprojet.integration.Browser;
import quebec.monprojet.rush.Checker;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Evidence;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Opening;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Ticket;

/** Both nodes are renewed, one after the other, while people press, look and write. */
class RollingUpdateIT {

    private static final int PLACES = 120;
    private static final Observations SEEN = new Observations();

    private static TwoNodes nodes;
    private static Portal portal;
    private static Instant opensAt;
    private static Writer writer;
    private static String session;
    private static int asked;
    private static List<String> failures;
    private static int whileNoneIsReady;

    @BeforeAll
    static void renewBoth() {
        nodes =
                new TwoNodes(
                        Map.of(
                                "MPQ_DEMONSTRATION_APPLICANTS",
                                Integer.toString(PLACES),
                                "MPQ_DEMONSTRATION_CAP",
                                Integer.toString(PLACES),
                                "MPQ_DEMONSTRATION_OPENS_IN",
                                "PT-1H"));
        portal = nodes.portal();
        opensAt = portal.opensAt();
        int port = nodes.balancer().port();
        List<Ticket> tickets = nodes.tickets();
        writer = new Writer(new Accounts(nodes.handOut(), port).beginner());
        session = writer.session();
        try (SteadyCrowd steady = new SteadyCrowd(port, portal.period(), tickets, writer, SEEN)) {
            for (Node node : Node.values()) {
                renew(node);
            }
            steady.stop();
            asked = steady.answered();
            failures = steady.failures();
        }
        Figures.note("rolling update: %d requests, %d failed".formatted(asked, failures.size()));
        new Crowd(portal, tickets, SEEN).persist();
        whileNoneIsReady = askWhileNoneIsReady();
    }

    /** Both nodes live; the balancer may send to neither. */
    private static int askWhileNoneIsReady() {
        for (Node node : Node.values()) {
            nodes.balancer().takeOut(node);
        }
        int status = new Browser(nodes.balancer().port()).get("/etat").status();
        for (Node node : Node.values()) {
            nodes.balancer().putBack(node);
            nodes.balancer().awaitUp(node);
        }
        return status;
    }

    /** As the runbook says: out of the balance, suspend, stop, start, ready, back. */
    private static void renew(Node node) {
        Server server = nodes.server(node);
        nodes.balancer().takeOut(node);
        new Management(server.ports()).run(":suspend(suspend-timeout=60)");
        server.stop();
        server.start();
        nodes.balancer().putBack(node);
        nodes.balancer().awaitUp(node);
    }

    @AfterAll
    static void close() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void noRequestFails() {
        assertThat(asked).isPositive();
        assertThat(failures).isEmpty();
    }

    @Test
    void aNodeThatLivesAnswersWhenNoneIsReady() {
        assertThat(whileNoneIsReady).isEqualTo(200);
    }

    @Test
    void nobodySignsInAgain() {
        assertThat(writer.session()).isEqualTo(session);
        assertThat(writer.opens("/dossier").status()).isEqualTo(200);
    }

    @Test
    void theCheckerFindsNoFault() {
        Checker.assertFlawless(
                new Evidence(
                                PLACES,
                                List.of(Opening.since(opensAt)),
                                SEEN.attempts(),
                                List.of(),
                                portal.published(),
                                nodes.rows(portal.period()))
                        .servedBy(Node.values().length));
    }
}
