package quebec.monprojet.crowd;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import quebec.monprojet.crowd.wire.Loop;
import quebec.monprojet.crowd.wire.Pool;
import quebec.monprojet.crowd.wire.Server;
import quebec.monprojet.rush.Ticket;

/** Where a crowd and its connections are put together, for one bell. */
final class Stage {

    /** The portal itself says "busy" after 15 seconds. */
    private static final Duration PATIENCE_WITH_AN_ANSWER = Duration.ofSeconds(20);

    private static final long LOOK = 20_000_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Options options;
    private final Standing period;
    private final Requests requests;
    private final List<Ticket> tickets;
    private final ServerClock clock;
    private final Notebook notebook = new Notebook();

    Stage(
            Options options,
            Standing period,
            String statusPath,
            List<Ticket> tickets,
            ServerClock clock) {
        this.options = options;
        this.period = period;
        this.requests = new Requests(options.portal(), period.number(), statusPath);
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * Returns when everybody is done, or the patience is over.
     *
     * @param bell of {@link System#nanoTime}
     */
    Run play(long bell) {
        long cpu = cpuNanos();
        try (Loop loop = new Loop();
                Pool pool = pool(loop)) {
            Button button = new Button(pool, requests, tickets, notebook);
            Crowd crowd =
                    options.closed().isPresent()
                            ? turnstiles(loop, button, bell)
                            : morning(loop, pool, button, bell);
            crowd.begin();
            stopWhenDone(loop, crowd, bell + options.patience().toNanos());
            loop.run();
            Run.Effort effort =
                    new Run.Effort(
                            pool.opened(),
                            pool.longestQueue(),
                            (cpuNanos() - cpu) / NANOS_PER_SECOND);
            return new Run(
                    options.closed().isPresent(),
                    period,
                    tickets,
                    clock,
                    bell,
                    System.nanoTime(),
                    notebook,
                    effort);
        }
    }

    private Pool pool(Loop loop) {
        return new Pool(
                loop,
                Server.of(options.portal()),
                options.closed().orElse(options.connections()),
                PATIENCE_WITH_AN_ANSWER);
    }

    private Crowd turnstiles(Loop loop, Button button, long bell) {
        return new Turnstiles(
                loop,
                button,
                options.closed().orElseThrow(),
                tickets.size(),
                bell,
                new Random(options.seed()));
    }

    private Crowd morning(Loop loop, Pool pool, Button button, long bell) {
        long[] dues = Presses.of(tickets.size(), options.over(), options.seed());
        for (int i = 0; i < dues.length; i++) {
            dues[i] += bell;
        }
        Random chance = new Random(options.seed() + 1);
        WaitingRoom room =
                new WaitingRoom(
                        loop,
                        pool,
                        requests.status(),
                        notebook,
                        chance,
                        bell - options.waiting().toNanos(),
                        period.refreshSeconds());
        return new Morning(loop, button, room, dues, chance);
    }

    private static void stopWhenDone(Loop loop, Crowd crowd, long deadline) {
        long now = System.nanoTime();
        if (crowd.isDone() || now - deadline > 0) {
            loop.stop();
        } else {
            loop.at(now + LOOK, () -> stopWhenDone(loop, crowd, deadline));
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : -1;
    }
}
