package quebec.monprojet.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the way of a demonstration or a rehearsal. The build asks before its first step,
 * by running this very file, which therefore needs no other; the start asks again.
 */
public final class Obstacle {

    private static final int STEP = 100;

    private Obstacle() {}

    /**
     * Ends with 1, having said why, when it can't start.
     *
     * @param told the folder it is to run from, the port offset, the profile that starts it
     */
    public static void main(String... told) throws IOException {
        refuseOn(to(Path.of(told[0]), Integer.parseInt(told[1]), told[2]));
    }

    static void refuseOn(Optional<String> obstacle) {
        if (obstacle.isPresent()) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println("\n" + obstacle.get() + "\n");
            System.exit(1);
        }
    }

    /** What to say to the person at the keyboard. */
    static Optional<String> to(Path folder, int offset, String profile) throws IOException {
        Optional<String> running = running(folder);
        return running.isPresent() ? running : taken(offset, profile);
    }

    /** Held, with the portal's address in it, by whoever runs one from the folder. */
    static Path mark(Path folder) {
        return folder.resolve("running");
    }

    private static Optional<String> running(Path folder) throws IOException {
        Path mark = mark(folder);
        if (!Files.exists(mark)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null ? Optional.empty() : Optional.of(isRunning(mark));
        }
    }

    private static String isRunning(Path mark) throws IOException {
        return """
                The portal is already running from this folder: %s
                End it with Ctrl-C where it was started; a second one needs a clone of its own."""
                .formatted(Files.readString(mark));
    }

    private static Optional<String> taken(int offset, String profile) {
        return needed(offset).entrySet().stream()
                .filter(port -> !isFree(port.getKey()))
                .map(port -> isTaken(port.getKey(), port.getValue(), freeAbove(offset), profile))
                .findFirst();
    }

    private static String isTaken(int port, String user, int free, String profile) {
        return """
                Port %d, which %s needs, is in use on this machine.
                Stop what uses it, or start on other ports:

                    mvn -P%s -Doffset=%d"""
                .formatted(port, user, profile, free);
    }

    private static int freeAbove(int offset) {
        int next = offset + STEP;
        while (!needed(next).keySet().stream().allMatch(Obstacle::isFree)) {
            next += STEP;
        }
        return next;
    }

    private static Map<Integer, String> needed(int offset) {
        Map<Integer, String> needed = new LinkedHashMap<>();
        needed.put(8080 + offset, "the portal");
        needed.put(8443 + offset, "the portal (https)");
        needed.put(9080 + offset, "its health check");
        needed.put(9990 + offset, "the management console");
        return needed;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
