package quebec.monprojet.web.entrance;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * So many pages at a time, and the rest in the order in which they were asked for. More at once
 * would make none of them sooner: pages and password hashes are made by processors. Where these
 * have better things to do, a turnstile rests after each page, in proportion to what it took.
 */
final class Turnstile {

    private final Semaphore free;
    private final Queue<Long> restedAt;
    private final int mostWaiting;
    private final int rest;
    private final LongSupplier nanos;

    /**
     * A turnstile that nobody has passed.
     *
     * @param atOnce pages that are made at the same time
     * @param mostWaiting threads that may wait here
     * @param rest how many times as long as a page took nobody passes in its place afterwards
     * @param nanos time that goes by, as by {@link System#nanoTime()}
     */
    Turnstile(int atOnce, int mostWaiting, int rest, LongSupplier nanos) {
        this.free = new Semaphore(atOnce, true);
        this.restedAt = new PriorityBlockingQueue<>(Collections.nCopies(atOnce, nanos.getAsLong()));
        this.mostWaiting = mostWaiting;
        this.rest = rest;
        this.nanos = nanos;
    }

    /** What is made on the other side. */
    interface Work {
        void run() throws IOException, ServletException;
    }

    /** False, and nothing was made, when too many wait already or the patience has an end first. */
    boolean pass(Duration patience, Work work) throws IOException, ServletException {
        long until = nanos.getAsLong() + patience.toNanos();
        if (!isFreeBefore(until)) {
            return false;
        }
        long rested = restedAt.remove();
        try {
            if (rested > until || !isRested(rested - nanos.getAsLong())) {
                return false;
            }
            long began = nanos.getAsLong();
            try {
                work.run();
            } finally {
                long ended = nanos.getAsLong();
                rested = ended + rest * (ended - began);
            }
            return true;
        } finally {
            restedAt.add(rested);
            free.release();
        }
    }

    private boolean isFreeBefore(long until) {
        try {
            return free.getQueueLength() < mostWaiting
                    && free.tryAcquire(until - nanos.getAsLong(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRested(long rest) {
        try {
            TimeUnit.NANOSECONDS.sleep(rest);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
