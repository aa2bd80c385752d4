package quebec.monprojet.time;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One of the {@link Heartbeats}, run by a thread of its own. */
public final class Heartbeat implements Runnable, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Heartbeat.class.getName());
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Duration pause;
    private final Runnable beat;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    Heartbeat(Duration pause, Runnable beat) {
        this.pause = pause;
        this.beat = beat;
    }

    @Override
    public void run() {
        try {
            while (closing.getCount() > 0) {
                beatOnce();
            }
        } finally {
            ended.countDown();
        }
    }

    /**
     * After the pause. Errors too end this beat alone, and an interrupt that strays in from
     * elsewhere only shortens the pause.
     */
    private void beatOnce() {
        try {
            if (!closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                beat.run();
            }
        } catch (InterruptedException stray) {
            Thread.onSpinWait();
        } catch (Throwable failed) {
            report(failed);
        }
    }

    /** When memory is short even a log line may fail, and that must not end the beating either. */
    private void report(Throwable failed) {
        try {
            if (closing.getCount() > 0) {
                LOG.log(Level.WARNING, "What happens again and again failed once", failed);
            }
        } catch (Throwable unsaid) {
            Thread.onSpinWait();
        }
    }

    /** Returns when the last beat has ended, or after two seconds. */
    @Override
    public void close() {
        closing.countDown();
        try {
            boolean unused = ended.await(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
