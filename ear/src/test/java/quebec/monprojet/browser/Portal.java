package quebec.monprojet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.PlayedScanner;
import quebec.monprojet.fixture.Ports;
import quebec.monprojet.fixture.Server;

/** A running portal with its demonstration, and what the demonstration says about itself. */
public final class Portal implements AutoCloseable {

    private static final Predicate<String> FINAL =
            Pattern.compile("/problems/(busy|not-open)\"").asPredicate().negate();

    private final Server server;
    private final Ports ports;
    private final HandOut handOut;

    private Portal(Server server, Ports ports) {
        this.server = server;
        this.ports = ports;
        // they appear last
        Path tickets = data().resolve("demonstration/tickets.txt");
        Patience.until("the demonstration", () -> Files.exists(tickets));
        this.handOut = HandOut.in(data());
    }

    static Portal at(Moment moment) {
        Ports ports = new Ports(Integer.getInteger("it.port.offset", 300) + moment.portsBeyond());
        Map<String, String> environment = new HashMap<>(moment.environment());
        environment.put("MPQ_DEMONSTRATION", "true");
        environment.put("MPQ_CLAMAV", "localhost:" + ports.scanner());
        environment.put("MPQ_PUBLIC_URL", "http://localhost:" + ports.http());
        Path base = Path.of("target", "browser-" + moment.name().toLowerCase(Locale.ROOT));
        Server server = new Server(base, ports, environment);
        try {
            return new Portal(server.start(), ports);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Plays the scanner of this portal until it is closed; without it nothing is clean. */
    PlayedScanner scanner() {
        return new PlayedScanner(ports.scanner());
    }

    public URI at(String path) {
        return server.at(path);
    }

    /** The number of the capped period. */
    public String period() {
        return said("Period (\\S+)");
    }

    /** Of every account of the demonstration. */
    public String password() {
        return handOut.password();
    }

    /** The secret of a member's code generator, in base 32. */
    public String secretOf(String address) {
        return said(Pattern.quote(address) + "\\s+\\S+\\s+(\\S+)");
    }

    /** Tickets of the sealed dossiers of the capped period, in their order. */
    public List<String> tickets() {
        return read(data().resolve("demonstration/tickets.txt")).lines().toList();
    }

    /**
     * Asks for a place as a program does, with one of the {@link #tickets()}, and again while the
     * portal says "wait"; asking again gives the same answer.
     *
     * @return the JSON of the answer
     */
    public String submits(String ticket) {
        return Patience.seen("a final answer", () -> Optional.of(asks(ticket)).filter(FINAL));
    }

    private String asks(String ticket) {
        return posts("/api/periods/" + period() + "/submissions", ticket, "");
    }

    /**
     * Sends what a program would.
     *
     * @param bearer the token that it is believed by
     * @return the JSON of the answer, whatever its status
     */
    public String posts(String path, String bearer, String body) {
        HttpRequest asked =
                HttpRequest.newBuilder(at(path))
                        .header("Authorization", "Bearer " + bearer)
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            return HttpClient.newHttpClient()
                    .send(asked, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException("The portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking", e);
        }
    }

    public Mailbox mailbox(String address) {
        return new Mailbox(data().resolve("courriel"), address);
    }

    /** What the server writes: its log and its data are what a test may look at from behind. */
    public Server server() {
        return server;
    }

    private Path data() {
        return server.base().resolve("data");
    }

    private String said(String pattern) {
        return handOut.said(pattern).group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's hand-out cannot be read", e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
