package quebec.monprojet.chaos.full;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Connections that begin a request and let a byte drip now and then; one that is cut is made again.
 */
final class SlowPeople implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    /** Shorter than any silence that the server cuts. */
    private static final long DRIP_MILLIS = 3_000;

    private final int port;
    private final List<Slow> all = new ArrayList<>();
    private final AtomicLong cut = new AtomicLong();
    private final Thread dripping;
    private volatile boolean open = true;

    private static final String HEADERS =
            """
            GET /api/periods/current HTTP/1.1
            Host: localhost
            X-Slow:\s""";

    private static final String BODY =
            """
            POST /api/periods/2026-1/submissions HTTP/1.1
            Host: localhost
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 4000

            ticket=""";

    private final class Slow {

        private final byte[] begun;
        private Socket socket = new Socket();

        Slow(String begun) {
            this.begun = begun.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        }

        void begin() throws IOException {
            socket = new Socket();
            socket.connect(new InetSocketAddress("localhost", port), PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(begun);
        }

        void drip() {
            try {
                if (socket.getInputStream().available() > 0) {
                    throw new IOException("answered");
                }
                socket.getOutputStream().write('a');
            } catch (IOException cutOff) {
                cut.incrementAndGet();
                again();
            }
        }

        private void again() {
            try {
                socket.close();
                begin();
            } catch (IOException refused) {
                cut.incrementAndGet();
            }
        }
    }

    /** Half of them are slow with their headers, half with their bodies. */
    SlowPeople(int port, int people) throws IOException {
        this.port = port;
        for (int i = 0; i < people; i++) {
            Slow slow = new Slow(i % 2 == 0 ? HEADERS : BODY);
            slow.begin();
            all.add(slow);
        }
        dripping = new Thread(this::drip, "slow people");
        dripping.start();
    }

    private void drip() {
        while (open) {
            all.forEach(Slow::drip);
            try {
                Thread.sleep(DRIP_MILLIS);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    /** How often the server cut one of them. */
    long cut() {
        return cut.get();
    }

    @Override
    public void close() throws IOException {
        open = false;
        dripping.interrupt();
        try {
            dripping.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Slow slow : all) {
            slow.socket.close();
        }
    }
}
