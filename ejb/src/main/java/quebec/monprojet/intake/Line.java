package quebec.monprojet.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A bounded line with one clerk: first come, first served, by as many at a time as have gathered.
 * Nobody in it is ever forgotten: whoever the clerk can't serve is turned away.
 */
final class Line<T> implements Runnable {

    private static final Logger LOG = System.getLogger(Line.class.getName());
    private static final long WAIT_MILLIS = 200;

    private final BlockingQueue<T> queue;
    private final int atOnce;
    private final Consumer<List<T>> clerk;
    private final Consumer<T> turnedAway;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean open = true;
    private volatile long servingSince;
    private volatile boolean serving;

    /**
     * A line that is served once {@link #run()} is called.
     *
     * @param capacity how many may wait
     * @param atOnce how many are served together at most
     * @param clerk serves a batch; it answers everybody in it or throws
     * @param turnedAway answers one who was not served
     */
    Line(int capacity, int atOnce, Consumer<List<T>> clerk, Consumer<T> turnedAway) {
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.atOnce = atOnce;
        this.clerk = clerk;
        this.turnedAway = turnedAway;
    }

    /** False when the line is full or closed; then nothing was taken on. */
    boolean join(T one) {
        if (!open || !queue.offer(one)) {
            return false;
        }
        return open || !queue.remove(one);
    }

    int waiting() {
        return queue.size();
    }

    /** How long the present batch has been with the clerk. */
    Duration busyFor() {
        return serving ? Duration.ofNanos(System.nanoTime() - servingSince) : Duration.ZERO;
    }

    /** Whether somebody serves, or still may: false once the line has ended. */
    boolean isServed() {
        return ended.getCount() > 0;
    }

    @Override
    public void run() {
        try {
            while (open || !queue.isEmpty()) {
                T first = next();
                if (first != null) {
                    serve(first);
                }
            }
        } finally {
            open = false;
            turnAwayTheRest();
            ended.countDown();
        }
    }

    /** Only {@link #close} ends a line: an interrupt that strays in from elsewhere does not. */
    private @Nullable T next() {
        try {
            return queue.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            LOG.log(Level.WARNING, "Somebody interrupted the line");
            return null;
        }
    }

    /** Takes on nobody more, serves those who wait, and turns away who is left after the delay. */
    void close(Duration delay) {
        open = false;
        try {
            if (!ended.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                turnAwayTheRest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            turnAwayTheRest();
        }
    }

    private void serve(T first) {
        List<T> batch = new ArrayList<>();
        batch.add(first);
        queue.drainTo(batch, atOnce - 1);
        servingSince = System.nanoTime();
        serving = true;
        try {
            clerk.accept(batch);
        } catch (Throwable e) { // errors too: the line must outlive whatever happens to one batch
            batch.forEach(this::turnAway);
            report("A batch of " + batch.size() + " was turned away", e);
        } finally {
            serving = false;
        }
    }

    private void turnAwayTheRest() {
        for (T one = queue.poll(); one != null; one = queue.poll()) {
            turnAway(one);
        }
    }

    private void turnAway(T one) {
        try {
            turnedAway.accept(one);
        } catch (RuntimeException e) {
            report("Somebody could not be turned away", e);
        }
    }

    /** When memory is short even a log line may fail, and that must not end the line either. */
    private static void report(String what, Throwable why) {
        try {
            LOG.log(Level.ERROR, what, why);
        } catch (Throwable unsaid) {
            why.addSuppressed(unsaid);
        }
    }
}
