package quebec.monprojet.crowd.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.PriorityQueue;

/** One thread that waits for connections and for instants, and acts on whichever comes first. */
public final class Loop implements AutoCloseable {

    private static final int READ_AT_ONCE = 64 * 1024;

    /**
     * A selector counts in milliseconds: alarms that are closer ring together, at most one
     * millisecond late, so that a busy bell costs no spinning.
     */
    private static final long MILLI = 1_000_000;

    private static final long LONGEST_SLEEP = 100 * MILLI;

    private final long origin = System.nanoTime();
    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparingLong(alarm -> alarm.at - origin));
    private final ByteBuffer incoming = ByteBuffer.allocateDirect(READ_AT_ONCE);
    private final Selector selector;
    private boolean stopped;

    /** A thing to do, at an instant of {@link System#nanoTime}. */
    private record Alarm(long at, Runnable act) {}

    /** A connection with something to do. */
    interface Ready {

        void ready(SelectionKey key);
    }

    /**
     * Turns only once it is told to {@link #run}.
     *
     * @throws UncheckedIOException when the system has no more descriptors
     */
    public Loop() {
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException("No selector can be opened", e);
        }
    }

    /**
     * Acts later; at the next turn when the instant has passed.
     *
     * @param nanos of {@link System#nanoTime}
     */
    public void at(long nanos, Runnable act) {
        alarms.add(new Alarm(nanos, act));
    }

    /** Turns until {@link #stop}, on the caller's thread. */
    public void run() {
        stopped = false;
        try {
            while (!stopped) {
                ring(System.nanoTime());
                long sleep = stopped ? 0 : untilNext(System.nanoTime());
                if (sleep <= 0) {
                    selector.selectNow(Loop::ready);
                } else {
                    selector.select(Loop::ready, sleep);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The selector failed", e);
        }
    }

    /** Ends {@link #run} after the present turn. */
    public void stop() {
        stopped = true;
    }

    SelectionKey watch(SocketChannel channel, int operations, Ready ready)
            throws ClosedChannelException {
        return channel.register(selector, operations, ready);
    }

    /** Where whatever arrives is read into; empty, for one read at a time. */
    ByteBuffer incoming() {
        return incoming.clear();
    }

    private void ring(long now) {
        for (Alarm next = alarms.peek();
                next != null && next.at - now <= 0 && !stopped;
                next = alarms.peek()) {
            alarms.remove();
            next.act.run();
        }
    }

    /** Milliseconds, rounded up. */
    private long untilNext(long now) {
        Alarm next = alarms.peek();
        long nanos = next == null ? LONGEST_SLEEP : Math.min(LONGEST_SLEEP, next.at - now);
        return (nanos + MILLI - 1) / MILLI;
    }

    private static void ready(SelectionKey key) {
        ((Ready) key.attachment()).ready(key);
    }

    @Override
    public void close() {
        try {
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The selector cannot be closed", e);
        }
    }
}
