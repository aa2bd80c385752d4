package quebec.monprojet.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lies between one node and the database. Cut, it carries nothing either way and tells nobody:
 * connections stay open, as in a network that has parted.
 */
final class LineToTheDatabase implements AutoCloseable {

    private static final String ADDRESS = "MPQ_DB_URL";
    private static final int AT_ONCE = 16 * 1024;

    private final ServerSocket door;
    private final int database;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch whole = new CountDownLatch(0);

    LineToTheDatabase(Map<String, String> environment) {
        Matcher port = Pattern.compile(":(\\d+)/").matcher(environment.get(ADDRESS));
        if (!port.find()) {
            throw new IllegalArgumentException("No port in " + environment.get(ADDRESS));
        }
        database = Integer.parseInt(port.group(1));
        try {
            door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("No line can be laid", e);
        }
        threads.execute(this::accept);
    }

    /** Of a node that reaches the database by this line. */
    Map<String, String> environment(Map<String, String> direct) {
        return Map.of(
                ADDRESS,
                direct.get(ADDRESS).replace(":" + database + "/", ":" + door.getLocalPort() + "/"));
    }

    void cut() {
        whole = new CountDownLatch(1);
    }

    /** What was on its way is lost, with its connections; new ones are carried. */
    void mend() {
        ends.forEach(LineToTheDatabase::hangUp);
        ends.clear();
        whole.countDown();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException ended) {
                // this line is closed
            }
        }
    }

    private void join(Socket node) {
        ends.add(node);
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
            ends.add(server);
            threads.execute(() -> carry(node, server));
            threads.execute(() -> carry(server, node));
        } catch (IOException away) {
            hangUp(node);
            ends.remove(node);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] some = new byte[AT_ONCE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                whole.await();
                out.write(some, 0, read);
            }
            whole.await();
        } catch (IOException ended) {
            // one side is gone, so is the other
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    private static void hangUp(Socket end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A line cannot be hung up", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The line cannot be taken down", e);
        }
        ends.forEach(LineToTheDatabase::hangUp);
    }
}
