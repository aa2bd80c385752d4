package quebec.monprojet.chaos.full;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line to the portal that loses. A stream has no single packet to lose, so whatever is lost takes
 * its connection with it: harsher than a network, which would send it again.
 */
final class LossyLine implements AutoCloseable {

    private static final int AT_ONCE = 16 * 1024;

    private final ServerSocket door;
    private final int port;
    private final double loss;
    private final Random chance = new Random(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requestsLost = new AtomicInteger();
    private final AtomicInteger answersLost = new AtomicInteger();

    /**
     * @param port of the portal
     * @param loss share of what is read, either way
     */
    LossyLine(int port, double loss) throws IOException {
        this.port = port;
        this.loss = loss;
        this.door = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** An address of the portal, by way of this line. */
    URI instead(URI address) {
        return URI.create("http://localhost:" + door.getLocalPort() + address.getPath());
    }

    int requestsLost() {
        return requestsLost.get();
    }

    int answersLost() {
        return answersLost.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket("localhost", port);
                threads.execute(() -> carry(client, server, requestsLost));
                threads.execute(() -> carry(server, client, answersLost));
            } catch (IOException away) {
                // the portal is away, or this line is closed
            }
        }
    }

    private void carry(Socket from, Socket to, AtomicInteger lost) {
        byte[] some = new byte[AT_ONCE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                if (isLost()) {
                    lost.incrementAndGet();
                    from.setSoLinger(true, 0);
                    to.setSoLinger(true, 0);
                    return;
                }
                out.write(some, 0, read);
            }
        } catch (IOException ended) {
            // one side is gone, so is the other
        }
    }

    private synchronized boolean isLost() {
        return chance.nextDouble() < loss;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The line cannot be closed", e);
        }
        threads.shutdownNow();
    }
}
