package quebec.monprojet.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Command one of the README: lays the demonstration's folder, starts the server in it, says how to
 * get in once all is there, and ends the server when the build ends.
 */
public final class Demonstration {

    /** Generous: a machine may be busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Demonstration() {}

    /**
     * Runs until the server ends, or the build.
     *
     * @param told the provisioned server, the folder to run it from, the port offset
     */
    public static void main(String... told) throws IOException, InterruptedException {
        Ports ports = new Ports(Integer.parseInt(told[2]));
        Base base = new Base(Path.of(told[0]), Path.of(told[1]));
        Obstacle.refuseOn(Obstacle.to(base.folder(), ports.offset()));
        FileChannel claim = base.claim(ports.portal());
        try {
            run(base, ports);
        } finally {
            claim.close();
        }
    }

    private static void run(Base base, Ports ports) throws IOException, InterruptedException {
        base.lay();
        String console = ConsoleUser.admit(base.folder().resolve("configuration"));
        Server server = Server.start(base, ports);
        OUT.println();
        OUT.println("The server is starting. Its log: " + base.console());
        if (awaitReady(server, base, ports)) {
            OUT.println(Board.of(base.accounts(), console));
            server.awaitEnd();
        } else {
            fail(server, base.console());
        }
    }

    private static boolean awaitReady(Server server, Base base, Ports ports)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (server.isAlive() && Instant.now().isBefore(deadline)) {
            if (base.isPrepared() && ports.isReady()) {
                return true;
            }
            Thread.sleep(300);
        }
        return false;
    }

    private static void fail(Server server, Path console) throws IOException {
        server.end();
        OUT.println();
        OUT.println("The demonstration did not start. The end of its log, " + console + ":");
        OUT.println();
        List<String> log = Files.readAllLines(console);
        log.subList(Math.max(0, log.size() - 40), log.size()).forEach(OUT::println);
        System.exit(2);
    }
}
