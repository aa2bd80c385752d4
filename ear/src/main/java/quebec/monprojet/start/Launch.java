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
import java.util.Map;

/** A server in a folder of its own, up to the moment when all is there. */
record Launch(Base base, Ports ports) {

    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Generous: a machine may be busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What is done while nobody else can start from the folder. */
    interface Part {
        void play() throws IOException, InterruptedException;
    }

    /**
     * As the build tells it.
     *
     * @param told the provisioned server, the folder to run it from, the port offset
     */
    static Launch of(String... told) {
        return new Launch(
                new Base(Path.of(told[0]), Path.of(told[1])), new Ports(Integer.parseInt(told[2])));
    }

    void alone(String profile, Part part) throws IOException, InterruptedException {
        Obstacle.refuseOn(Obstacle.to(base.folder(), ports.offset(), profile));
        FileChannel claim = base.claim(ports.portal());
        try {
            part.play();
        } finally {
            claim.close();
        }
    }

    /**
     * Returns when the portal is ready and what it was told to prepare is there; ends otherwise.
     */
    Server ready(Map<String, String> told) throws IOException, InterruptedException {
        Server server = Server.start(base, ports, told);
        OUT.println();
        OUT.println(
                "The server is starting: a few minutes on a busy machine, "
                        + PATIENCE.toMinutes()
                        + " at most. Its log: "
                        + base.console());
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!base.isPrepared() || !ports.isReady()) {
            if (!server.isAlive() || Instant.now().isAfter(deadline)) {
                server.end();
                fail();
            }
            Thread.sleep(300);
        }
        return server;
    }

    private void fail() throws IOException {
        OUT.println();
        OUT.println("The portal did not start. The end of its log, " + base.console() + ":");
        OUT.println();
        List<String> log = Files.readAllLines(base.console());
        log.subList(Math.max(0, log.size() - 40), log.size()).forEach(OUT::println);
        System.exit(2);
    }
}
