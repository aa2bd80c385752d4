package quebec.monprojet.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Server;
import quebec.monprojet.integration.Raw;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Ticket;

/** What is done to one node while people press, who persist until they are answered. */
record Mishaps(TwoNodes nodes, Portal portal, Observations seen, List<Attempt> answers) {

    private static final Duration PRESSED_WITHIN = Duration.ofSeconds(5);

    /** Who dies or freezes does so when so many were received. */
    private static final int INTO_IT = 25;

    /** In the middle of it the node dies; answers how many batches each had written before. */
    Map<Node, Integer> kill(Bell bell, List<Ticket> tickets, Node victim) {
        Crowd crowd = new Crowd(portal, tickets, seen);
        Map<Node, Integer> batches = new EnumMap<>(Node.class);
        CompletableFuture<Instant> dying =
                seen.whenReceived(INTO_IT)
                        .thenApply(
                                unused -> {
                                    batches.putAll(batches());
                                    Instant killed = Instant.now();
                                    nodes.server(victim).kill();
                                    return killed;
                                });
        List<CompletableFuture<Attempt>> coming = crowd.persistOver(bell, PRESSED_WITHIN);
        Instant killed = dying.orTimeout(Patience.WIDE.toSeconds(), TimeUnit.SECONDS).join();
        answers.addAll(Crowd.answers(coming));
        Figures.note(
                "one of two nodes killed: everybody had a receipt within "
                        + Figures.seconds(Duration.between(killed, Instant.now())));
        return batches;
    }

    /** In the middle of it the node freezes; answers how many were received until it thawed. */
    int freeze(Bell bell, List<Ticket> tickets, Node frozen) {
        Server server = nodes.server(frozen);
        return without(frozen, "frozen", server::freeze, server::thaw, bell, tickets);
    }

    /** The second lives and serves, and reaches the database no more; answers the same. */
    int cutOff(Bell bell, List<Ticket> tickets) {
        LineToTheDatabase line = nodes.lineOfTheSecond();
        return without(
                Node.SECOND, "cut off from the database", line::cut, line::mend, bell, tickets);
    }

    private int without(
            Node missing,
            String how,
            Runnable begins,
            Runnable ends,
            Bell bell,
            List<Ticket> tickets) {
        Crowd crowd = new Crowd(portal, tickets, seen);
        int before = seen.received();
        CompletableFuture<Void> cold = seen.whenReceived(before + INTO_IT).thenRun(begins);
        List<CompletableFuture<Attempt>> coming = crowd.persistOver(bell, PRESSED_WITHIN);
        cold.orTimeout(Patience.WIDE.toSeconds(), TimeUnit.SECONDS).join();
        Instant since = Instant.now();
        int then = seen.received();
        Patience.until("the other receives", () -> seen.received() >= then + INTO_IT);
        Figures.note(
                "one node "
                        + how
                        + ": the other received "
                        + INTO_IT
                        + " within "
                        + Figures.seconds(Duration.between(since, Instant.now())));
        int received = seen.received() - then;
        ends.run();
        answers.addAll(Crowd.answers(coming));
        nodes.balancer().awaitUp(missing);
        return received;
    }

    /** A third server under a name that is taken; answers what it said. */
    String startANamesake() {
        try (Server server = nodes.namesake(Node.FIRST)) {
            server.launch();
            Patience.until(
                    "a word about the name",
                    () -> server.log().contains("Another server named") || !server.isAlive());
            return server.log();
        }
    }

    private Map<Node, Integer> batches() {
        Map<Node, Integer> batches = new EnumMap<>(Node.class);
        for (Node node : Node.values()) {
            String meters = Raw.get(nodes.server(node).ports().operations(), "/ops/metrics").text();
            Matcher count =
                    Pattern.compile("mpq_intake_batch_size_count\\S* (\\d+)").matcher(meters);
            batches.put(node, count.find() ? Integer.parseInt(count.group(1)) : 0);
        }
        return batches;
    }
}
