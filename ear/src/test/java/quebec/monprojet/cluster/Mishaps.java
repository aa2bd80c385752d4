package quebec.monprojet.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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

    private static final int FIRST = 5;

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

    /**
     * In the middle of it the node freezes.
     *
     * @return nanoseconds of processor time that it took while the other received
     */
    long freeze(Bell bell, List<Ticket> tickets, Node frozen) {
        Server server = nodes.server(frozen);
        return doneWhile(
                frozen,
                "frozen",
                server::freeze,
                server::thaw,
                () -> server.process().info().totalCpuDuration().orElseThrow().toNanos(),
                new Crowd(portal, tickets, seen).persistOver(bell, PRESSED_WITHIN));
    }

    /**
     * The second lives and serves, and reaches the database no more.
     *
     * @return receipts that it gave while the other received
     */
    long cutOff(Bell bell, List<Ticket> tickets) {
        LineToTheDatabase line = nodes.lineOfTheSecond();
        return doneWhile(
                Node.SECOND,
                "cut off from the database",
                line::cut,
                line::mend,
                () -> counted(Node.SECOND, "mpq_intake_answers_total\\{kind=\"received\"\\S*"),
                new Crowd(portal, tickets, seen).persistOver(bell, PRESSED_WITHIN));
    }

    /** What the missing one does is counted once what was under way has had time to end. */
    private long doneWhile(
            Node missing,
            String how,
            Runnable begins,
            Runnable ends,
            LongSupplier done,
            List<CompletableFuture<Attempt>> coming) {
        seen.whenReceived(seen.received() + INTO_IT)
                .thenRun(begins)
                .orTimeout(Patience.WIDE.toSeconds(), TimeUnit.SECONDS)
                .join();
        Instant since = Instant.now();
        int then = seen.received();
        Patience.until("the other receives", () -> seen.received() >= then + FIRST);
        long before = done.getAsLong();
        Patience.until("the other receives more", () -> seen.received() >= then + INTO_IT);
        Figures.note(
                "one node "
                        + how
                        + ": the other received "
                        + INTO_IT
                        + " within "
                        + Figures.seconds(Duration.between(since, Instant.now())));
        long meanwhile = done.getAsLong() - before;
        ends.run();
        answers.addAll(Crowd.answers(coming));
        nodes.balancer().awaitUp(missing);
        return meanwhile;
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
            batches.put(node, counted(node, "mpq_intake_batch_size_count\\S*"));
        }
        return batches;
    }

    private int counted(Node node, String meter) {
        String meters = Raw.get(nodes.server(node).ports().operations(), "/ops/metrics").text();
        Matcher count = Pattern.compile(meter + " (\\d+)").matcher(meters);
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }
}
