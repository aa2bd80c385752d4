package quebec.monprojet.chaos.full;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.crowd.wire.Ending;
import quebec.monprojet.crowd.wire.Loop;
import quebec.monprojet.crowd.wire.Pool;
import quebec.monprojet.crowd.wire.Server;
import quebec.monprojet.rush.Figures;

/**
 * Asks at a rate, whatever the answers: an answer's time counts from the instant at which its
 * question was due.
 */
final class Poller {

    private static final int CONNECTIONS = 2_000;
    private static final long SECOND = 1_000_000_000L;
    private static final int OK = 200;

    private final byte[] request;
    private final long between;
    private final long questions;
    private final List<Duration> waits = new ArrayList<>();
    private int failed;
    private int serverErrors;
    private long asked;
    private long ended;

    Poller(URI status, int perSecond, Duration during) {
        this.request =
                ("GET "
                                + status.getPath()
                                + " HTTP/1.1\r\nHost: "
                                + status.getAuthority()
                                + "\r\nAccept: application/json\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        this.between = SECOND / perSecond;
        this.questions = perSecond * during.toSeconds();
    }

    /** Returns when all is answered. */
    void poll(URI portal) {
        try (Loop loop = new Loop();
                Pool pool =
                        new Pool(loop, Server.of(portal), CONNECTIONS, Duration.ofSeconds(20))) {
            askAt(loop, pool, System.nanoTime());
            loop.run();
        }
    }

    private void askAt(Loop loop, Pool pool, long due) {
        loop.at(
                due,
                () -> {
                    asked++;
                    if (asked < questions) {
                        askAt(loop, pool, due + between);
                    }
                    pool.ask(request, ending -> noted(loop, due, ending));
                });
    }

    private void noted(Loop loop, long due, Ending ending) {
        int status = ending.answer() == null ? 0 : ending.answer().status();
        waits.add(Duration.ofNanos(ending.endedAt() - due));
        failed += status == OK ? 0 : 1;
        serverErrors += status >= 500 ? 1 : 0;
        ended++;
        if (ended == questions) {
            loop.stop();
        }
    }

    int answers() {
        return waits.size();
    }

    /** Cut, late, or anything but 200. */
    int failed() {
        return failed;
    }

    int serverErrors() {
        return serverErrors;
    }

    Duration percentile(int percent) {
        return Figures.percentile(waits, percent);
    }
}
