package quebec.monprojet.evidence;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A clamd that knows one virus, or that behaves as it is told to. */
final class FakeClamd implements AutoCloseable {

    /** Takes the line and leaves everything on it. */
    static final String READS_NOTHING = "reads nothing";

    private final ServerSocket door;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final String answer;

    /**
     * Listens until it is closed.
     *
     * @param answer to whatever it is sent; empty for an honest one
     */
    FakeClamd(String answer) throws IOException {
        this.answer = answer;
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread listening = new Thread(this::listen, "clamd");
        listening.setDaemon(true);
        listening.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                serve(socket);
            } catch (IOException closed) {
                Thread.onSpinWait();
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        if (answer.equals(READS_NOTHING)) {
            awaitEnd();
            return;
        }
        DataInputStream in = new DataInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        String command = command(in);
        if (command.equals("zPING")) {
            out.write("PONG\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        StringBuilder sent = new StringBuilder();
        for (int n = in.readInt(); n > 0; n = in.readInt()) {
            sent.append(new String(in.readNBytes(n), StandardCharsets.ISO_8859_1));
        }
        String honest =
                sent.indexOf(Hostile.EICAR) < 0 ? "stream: OK\0" : "stream: Eicar-Test FOUND\0";
        out.write((answer.isEmpty() ? honest : answer).getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        if (answer.equals("...")) {
            in.read();
        }
    }

    private void awaitEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int c = in.read(); c > 0; c = in.read()) {
            command.append((char) c);
        }
        return command.toString();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
    }
}
