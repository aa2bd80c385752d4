package quebec.monprojet.cluster;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.integration.Raw;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Moment;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Ticket;

/**
 * Asks at a steady rate, whatever the answers and however late: an open loop. Each request has a
 * connection of its own and is made once; nothing here tries again.
 */
final class SteadyCrowd implements AutoCloseable {

    private static final long EVERY_MILLIS = 50;
    private static final int KINDS = 4;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService askers = Executors.newCachedThreadPool();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    private final int port;
    private final String period;
    private final List<Ticket> tickets;
    private final Writer writer;
    private final Observations seen;

    /**
     * @param tickets pressed one after the other, and from the first again
     */
    SteadyCrowd(int port, String period, List<Ticket> tickets, Writer writer, Observations seen) {
        this.port = port;
        this.period = period;
        this.tickets = List.copyOf(tickets);
        this.writer = writer;
        this.seen = seen;
        var unused =
                clock.scheduleAtFixedRate(
                        () -> askers.execute(this::askNext),
                        0,
                        EVERY_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    int answered() {
        return answered.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    private void askNext() {
        int turn = begun.getAndIncrement();
        try {
            switch (turn % KINDS) {
                case 0 -> demand200("/api/periods/current", "");
                case 1 -> press(tickets.get(turn / KINDS % tickets.size()));
                case 2 -> demand200("/", "");
                default -> demand200("/dossier", "Cookie: " + writer.cookie() + "\r\n");
            }
        } catch (RuntimeException broken) {
            failures.add("broken: " + broken + ", " + broken.getCause());
        }
        answered.incrementAndGet();
    }

    private void demand200(String path, String more) {
        int status = status(send("GET " + path, more, ""));
        if (status != 200) {
            failures.add(path + " answered " + status);
        }
    }

    private void press(Ticket ticket) {
        String form = "ticket=" + ticket.text();
        Moment sent = Moment.now();
        Raw.Answer answer =
                send(
                        "POST /api/periods/" + period + "/submissions",
                        "Accept: application/json\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: "
                                + form.length()
                                + "\r\n",
                        form);
        int status = status(answer);
        Attempt attempt =
                status == 0
                        ? Attempt.unanswered(ticket.digest(), sent)
                        : new Attempt(ticket.digest(), sent, Moment.now(), status, body(answer));
        seen.add(attempt);
        if (attempt.receipt().isEmpty()) {
            failures.add("a submission was answered " + status);
        }
    }

    /** HTTP/1.0: an answer in one piece, and then the end of the connection. */
    private Raw.Answer send(String what, String headers, String body) {
        return Raw.send(port, what + " HTTP/1.0\r\nHost: localhost\r\n" + headers + "\r\n" + body);
    }

    /** 0 when the connection was closed without a word. */
    private static int status(Raw.Answer answer) {
        return answer.text().startsWith("HTTP/1.")
                ? Integer.parseInt(answer.text().substring(9, 12))
                : 0;
    }

    private static String body(Raw.Answer answer) {
        return answer.text().substring(answer.text().indexOf("\r\n\r\n") + 4);
    }

    /** Returns once everybody who asked has an answer. */
    void stop() {
        clock.shutdownNow();
        Patience.until("the last answer", () -> answered.get() == begun.get());
        askers.shutdownNow();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        askers.shutdownNow();
    }
}
