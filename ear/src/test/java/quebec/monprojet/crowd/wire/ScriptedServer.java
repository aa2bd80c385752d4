package quebec.monprojet.crowd.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ServerSocketFactory;

/** A server that answers each request with the next piece of a script, whatever was asked. */
public final class ScriptedServer implements AutoCloseable {

    /** What is done with one request; false ends the connection. */
    public interface Turn {

        boolean answer(OutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Turn> script = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    public ScriptedServer(Turn... turns) {
        this(ServerSocketFactory.getDefault(), turns);
    }

    ScriptedServer(ServerSocketFactory sockets, Turn... turns) {
        script.addAll(List.of(turns));
        try {
            server = sockets.createServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** The bytes as they are, all at once; the connection stays. */
    public static Turn says(String answer) {
        return out -> {
            out.write(answer.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        };
    }

    /** One byte after the other. */
    public static Turn saysSlowly(String answer) {
        return out -> {
            for (byte one : answer.getBytes(StandardCharsets.UTF_8)) {
                out.write(one);
                out.flush();
            }
            return true;
        };
    }

    /** So much, and then the end. */
    public static Turn saysAndEnds(String answer) {
        return out -> {
            out.write(answer.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return false;
        };
    }

    /** Nothing, for as long as the connection lasts. */
    public static Turn isSilent() {
        return out -> true;
    }

    /** A whole answer of a status, with a JSON body. */
    public static String answer(int status, String body, String... headers) {
        return "HTTP/1.1 "
                + status
                + " Reason\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n"
                + String.join("", List.of(headers).stream().map(h -> h + "\r\n").toList())
                + "\r\n"
                + body;
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    /** As they came, on whatever connection. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public int connections() {
        return sockets.size();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            }
        } catch (IOException | RejectedExecutionException closed) {
            // the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            for (String request = read(in); request != null; request = read(in)) {
                requests.add(request);
                Turn turn = script.poll();
                if (turn == null || !turn.answer(socket.getOutputStream())) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the client left
        }
    }

    /** One request with its body; null at the end. */
    private static String read(InputStream in) throws IOException {
        StringBuilder request = new StringBuilder();
        while (request.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            request.append((char) next);
        }
        int header = request.indexOf("Content-Length: ");
        if (header >= 0) {
            int from = header + "Content-Length: ".length();
            int length = Integer.parseInt(request.substring(from, request.indexOf("\r", from)));
            request.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        return request.toString();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
