package quebec.monprojet.crowd.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The connections to one server, never more than so many; what finds none waits its turn. */
public final class Pool implements AutoCloseable {

    private static final long LOOK = 100_000_000;

    private final Loop loop;
    private final Server server;
    private final int limit;
    private final long patience;
    private final Set<Connection> open = new LinkedHashSet<>();

    /** The one used last is used next: the others may rest, and end. */
    private final Deque<Connection> idle = new ArrayDeque<>();

    private final Deque<Call> waiting = new ArrayDeque<>();
    private int opened;
    private int longestQueue;
    private boolean closed;

    /**
     * Opens none before there is something to ask.
     *
     * @param limit of connections that are open at once
     * @param patience with one answer, from the moment its request is sent
     */
    public Pool(Loop loop, Server server, int limit, Duration patience) {
        this.loop = loop;
        this.server = server;
        this.limit = limit;
        this.patience = patience.toNanos();
        loop.at(System.nanoTime() + LOOK, this::giveUpOnTheLate);
    }

    /** Sends a whole request; how it ended is told later, once, on the loop's thread. */
    public void ask(byte[] request, Consumer<Ending> hearer) {
        Call call = new Call(ByteBuffer.wrap(request), hearer);
        Connection free = idle.poll();
        if (free != null) {
            free.send(call);
        } else if (open.size() < limit) {
            connect(call);
        } else {
            waiting.add(call);
            longestQueue = Math.max(longestQueue, waiting.size());
        }
    }

    /** How many connections were opened so far. */
    public int opened() {
        return opened;
    }

    /** How many requests at most had to wait for a connection at once. */
    public int longestQueue() {
        return longestQueue;
    }

    Server server() {
        return server;
    }

    void idle(Connection connection) {
        Call next = waiting.poll();
        if (next == null) {
            idle.push(connection);
        } else {
            connection.send(next);
        }
    }

    void gone(Connection connection) {
        open.remove(connection);
        idle.remove(connection);
        Call next = closed ? null : waiting.poll();
        if (next != null) {
            loop.at(System.nanoTime(), () -> connect(next));
        }
    }

    private void connect(Call call) {
        try {
            open.add(new Connection(this, loop, call));
            opened++;
        } catch (IOException e) {
            long now = System.nanoTime();
            loop.at(
                    now,
                    () -> call.hearer().accept(new Ending(Ending.How.UNREACHABLE, now, now, null)));
        }
    }

    private void giveUpOnTheLate() {
        long now = System.nanoTime();
        for (Connection connection : new ArrayList<>(open)) {
            if (!connection.isIdle() && now - connection.since() > patience) {
                connection.timeOut();
            }
        }
        if (!closed) {
            loop.at(now + LOOK, this::giveUpOnTheLate);
        }
    }

    /**
     * Ends every connection. Whoever still waits for an answer hears that none came in time: the
     * request may be carried out all the same. Of what was not sent nothing is heard.
     */
    @Override
    public void close() {
        closed = true;
        waiting.clear();
        for (Connection connection : new ArrayList<>(open)) {
            connection.timeOut();
        }
    }
}
