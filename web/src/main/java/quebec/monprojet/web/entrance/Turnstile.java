package quebec.monprojet.web.entrance;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.web.Shares;

/**
 * So many pages at a time, and the rest in the order in which they were asked for. More at once
 * would make none of them sooner: pages and password hashes are made by processors. Where these
 * have better things to do, each place of the turnstile rests after a page, as what it took of a
 * processor demands. Once half of the room to wait in is taken, a network has a share of it.
 */
final class Turnstile {

    /** Of those who may wait, and one is the share of a network. */
    private static final int PARTS = 8;

    private final Semaphore free;
    private final Queue<Long> restedAt;
    private final Shares waiting;
    private final int mostWaiting;
    private final LongUnaryOperator rest;
    private final LongSupplier nanos;
    private final LongSupplier processor;
    private int allWaiting;

    /**
     * A turnstile that nobody has passed.
     *
     * @param atOnce pages that are made at the same time
     * @param mostWaiting threads that may wait here
     * @param rest nanoseconds in which nobody passes in a page's place, by the nanoseconds of a
     *     processor that it took
     */
    Turnstile(int atOnce, int mostWaiting, LongUnaryOperator rest) {
        this(
                atOnce,
                mostWaiting,
                rest,
                System::nanoTime,
                ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    Turnstile(
            int atOnce,
            int mostWaiting,
            LongUnaryOperator rest,
            LongSupplier nanos,
            LongSupplier processor) {
        this.free = new Semaphore(atOnce, true);
        this.restedAt = new PriorityBlockingQueue<>(Collections.nCopies(atOnce, nanos.getAsLong()));
        this.mostWaiting = mostWaiting;
        this.waiting = new Shares(mostWaiting, Math.max(1, mostWaiting / PARTS));
        this.rest = rest;
        this.nanos = nanos;
        this.processor = processor;
    }

    /** What is made on the other side. */
    interface Work {

        /**
         * Makes it, and sends it.
         *
         * @param leave makes room for the next before all is done: nothing is made any more, and
         *     only sent
         */
        void run(Runnable leave) throws IOException, ServletException;
    }

    /** False, and nothing was made, when too many wait already or the patience has an end first. */
    boolean pass(ClientNetwork network, Duration patience, Work work)
            throws IOException, ServletException {
        long until = nanos.getAsLong() + patience.toNanos();
        if (!waits(network)) {
            return false;
        }
        boolean first;
        try {
            first = isFreeBefore(until);
        } finally {
            waitsNoMore(network);
        }
        return first && madeBy(until, work);
    }

    private synchronized boolean waits(ClientNetwork network) {
        if (allWaiting >= mostWaiting || waiting.hasAll(network, allWaiting)) {
            return false;
        }
        allWaiting++;
        waiting.take(network);
        return true;
    }

    private synchronized void waitsNoMore(ClientNetwork network) {
        allWaiting--;
        waiting.giveBack(network);
    }

    private boolean madeBy(long until, Work work) throws IOException, ServletException {
        long rested = restedAt.remove();
        if (rested > until || !hasSlept(rested - nanos.getAsLong())) {
            giveBack(rested);
            return false;
        }
        Passing passing = new Passing();
        try {
            work.run(passing::leave);
        } finally {
            passing.leave();
        }
        return true;
    }

    private void giveBack(long rested) {
        restedAt.add(rested);
        free.release();
    }

    private boolean isFreeBefore(long until) {
        try {
            return free.tryAcquire(until - nanos.getAsLong(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean hasSlept(long sleep) {
        try {
            TimeUnit.NANOSECONDS.sleep(sleep);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Somebody on the other side, until they leave; that again does nothing. */
    private final class Passing {

        private final long began = processor.getAsLong();
        private boolean left;

        void leave() {
            if (!left) {
                left = true;
                long took = processor.getAsLong() - began;
                giveBack(nanos.getAsLong() + rest.applyAsLong(took));
            }
        }
    }
}
