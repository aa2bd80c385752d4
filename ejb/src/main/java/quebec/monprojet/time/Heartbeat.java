package quebec.monprojet.time;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One of the {@link Heartbeats}, run by a thread of its own. */
public final class Heartbeat implements Runnable, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Heartbeat.class.getName());
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Rhythm rhythm;
    private final InstantSource clock;
    private final Runnable beat;
    private final Semaphore nudges = new Semaphore(0);
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean resting;
    private volatile Traces traces = new Traces(null, null, null, null, null, 0);

    /** What is left of the beats so far. */
    private record Traces(
            @Nullable Instant beatenAt,
            @Nullable Duration took,
            @Nullable Instant failedAt,
            @Nullable String failure,
            @Nullable Instant nextAt,
            long failures) {

        Traces waitingUntil(Instant next) {
            return new Traces(beatenAt, took, failedAt, failure, next, failures);
        }

        Traces beaten(Instant at, Instant until) {
            return new Traces(at, Duration.between(at, until), failedAt, failure, nextAt, failures);
        }

        Traces failed(Instant at, Throwable why) {
            return new Traces(
                    beatenAt, took, at, why.getClass().getSimpleName(), nextAt, failures + 1);
        }
    }

    Heartbeat(Rhythm rhythm, InstantSource clock, Runnable beat) {
        this.rhythm = rhythm;
        this.clock = clock;
        this.beat = beat;
    }

    @Override
    public void run() {
        try {
            while (!closing.get()) {
                beatOnce();
            }
        } finally {
            ended.countDown();
        }
    }

    /**
     * After the pause, or at once when somebody asks for it. Errors too end this beat alone, and an
     * interrupt that strays in from elsewhere only shortens the pause.
     */
    private void beatOnce() {
        try {
            traces = traces.waitingUntil(clock.instant().plus(rhythm.pause()));
            boolean asked = nudges.tryAcquire(rhythm.pause().toNanos(), TimeUnit.NANOSECONDS);
            if (!closing.get() && (asked || !resting)) {
                nudges.drainPermits();
                beatNow();
            }
        } catch (InterruptedException stray) {
            Thread.onSpinWait();
        } catch (Throwable failed) {
            report(failed);
        }
    }

    private void beatNow() {
        Instant began = clock.instant();
        try {
            beat.run();
        } finally {
            traces = traces.beaten(began, clock.instant());
        }
    }

    /** When memory is short even a log line may fail, and that must not end the beating either. */
    private void report(Throwable failed) {
        try {
            traces = traces.failed(clock.instant(), failed);
            if (!closing.get()) {
                LOG.log(Level.WARNING, "What happens again and again failed once", failed);
            }
        } catch (Throwable unsaid) {
            Thread.onSpinWait();
        }
    }

    /** It beats once soon, resting or not. */
    void nudge() {
        nudges.release();
    }

    void rest(boolean rests) {
        resting = rests && rhythm.steerable();
    }

    Pulse pulse() {
        Traces seen = traces;
        return new Pulse(
                rhythm.name(),
                rhythm.pause(),
                rhythm.steerable(),
                resting,
                seen.beatenAt(),
                seen.took(),
                seen.failedAt(),
                seen.failure(),
                resting ? null : seen.nextAt(),
                seen.failures());
    }

    /** Returns when the last beat has ended, or after two seconds. */
    @Override
    public void close() {
        closing.set(true);
        nudges.release();
        try {
            boolean unused = ended.await(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
