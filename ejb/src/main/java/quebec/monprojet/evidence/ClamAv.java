package quebec.monprojet.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clamd elsewhere, by its own protocol: {@code INSTREAM}, then pieces with their length before
 * them (32 bits, network order), an empty one at the end, and one line back.
 */
final class ClamAv implements Scanner {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration PINGING = Duration.ofSeconds(2);
    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (\\S+) FOUND");

    private final String host;
    private final int port;
    private final Duration patience;

    ClamAv(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public Word ask(Source file) {
        try {
            return word(answer(file));
        } catch (IOException e) {
            return new Word.Nothing(e.getClass().getSimpleName());
        }
    }

    private static Word word(String answer) {
        if (answer.equals("stream: OK")) {
            return new Word.Clean();
        }
        Matcher found = FOUND.matcher(answer);
        return found.matches()
                ? new Word.Found(found.group(1))
                : new Word.Nothing("an answer that is none");
    }

    private String answer(Source file) throws IOException {
        try (Socket socket = connected();
                Deadline until = new Deadline(socket, patience);
                InputStream in = file.open()) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[PIECE];
            for (int n = in.read(piece); n > 0; n = in.read(piece)) {
                out.writeInt(n);
                out.write(piece, 0, n);
            }
            out.writeInt(0);
            out.flush();
            return line(socket, until.left());
        }
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public boolean answers() {
        try (Socket socket = connected()) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return line(socket, PINGING).equals("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    /** For the whole exchange: one that reads nothing would hold its writer for ever. */
    private static final class Deadline implements AutoCloseable {

        private final long until;
        private final CompletableFuture<Void> end;

        Deadline(Socket socket, Duration patience) {
            until = System.nanoTime() + patience.toNanos();
            end =
                    CompletableFuture.runAsync(
                            () -> cut(socket),
                            CompletableFuture.delayedExecutor(
                                    patience.toMillis(), TimeUnit.MILLISECONDS));
        }

        private static void cut(Socket socket) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The scanner's line cannot be cut", e);
            }
        }

        Duration left() {
            return Duration.ofNanos(until - System.nanoTime());
        }

        @Override
        public void close() {
            end.cancel(false);
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) CONNECTING.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Up to the zero that ends it: what was cut is no answer. */
    private static String line(Socket socket, Duration most) throws IOException {
        long until = System.nanoTime() + most.toNanos();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (line.size() < LONGEST_ANSWER) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException("The scanner takes too long");
            }
            socket.setSoTimeout((int) left);
            int next = in.read();
            if (next == 0) {
                return line.toString(StandardCharsets.UTF_8);
            }
            if (next < 0) {
                break;
            }
            line.write(next);
        }
        throw new IOException("The scanner's answer has no end");
    }
}
