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
            while (goesOn()) {
                beatOnce();
            }
        } finally {
            ended.countDown();
        }
    }

    /** After the pause; an interrupt that strays in from elsewhere only shortens it. */
    private boolean goesOn() {
        try {
            return !closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stray) {
            return closing.getCount() > 0;
        }
    }

    private void beatOnce() {
        try {
            beat.run();
        } catch (Throwable failed) { // errors too: whatever happens to one beat, the next comes
            if (closing.getCount() > 0) {
                report(failed);
            }
        }
    }

    /** When memory is short even a log line may fail. */
    private static void report(Throwable failed) {
        try {
            LOG.log(Level.WARNING, "What happens again and again failed once", failed);
        } catch (Throwable unsaid) {
            failed.addSuppressed(unsaid);
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
