package quebec.monprojet.integration;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A clamd, as far as the portal can tell, that knows one virus. */
final class PlayedScanner implements AutoCloseable {

    /** The test pattern of the virus scanners' makers, in two parts so that this file is none. */
    static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket door;

    PlayedScanner(int port) {
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("The scanner's port is taken", e);
        }
        Thread listening = new Thread(this::listen, "scanner");
        listening.setDaemon(true);
        listening.start();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                serve(socket);
            } catch (IOException cut) {
                Thread.onSpinWait();
            }
        }
    }

    private static void serve(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        StringBuilder command = new StringBuilder();
        for (int c = in.read(); c > 0; c = in.read()) {
            command.append((char) c);
        }
        say(socket, command.toString().equals("zPING") ? "PONG" : word(in));
    }

    private static String word(DataInputStream in) throws IOException {
        StringBuilder sent = new StringBuilder();
        for (int n = in.readInt(); n > 0; n = in.readInt()) {
            sent.append(new String(in.readNBytes(n), StandardCharsets.ISO_8859_1));
        }
        return sent.indexOf(EICAR) < 0 ? "stream: OK" : "stream: Eicar-Test FOUND";
    }

    private static void say(Socket socket, String word) throws IOException {
        socket.getOutputStream().write((word + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The scanner does not end", e);
        }
    }
}
