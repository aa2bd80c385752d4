package quebec.monprojet.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.LoadDriver;
import quebec.monprojet.fixture.Management;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Ports;
import quebec.monprojet.fixture.Postgres;
import quebec.monprojet.fixture.Server;

/**
 * A portal on a fresh database of the cluster, with a rehearsal whose tickets are to be pressed
 * with. Its memory is that of {@code mvn -Prehearsal}.
 */
final class Stage implements AutoCloseable {

    /** How long before the bell a server is started, at the earliest. */
    static final Duration STARTED_BEFORE = Duration.ofMinutes(5);

    private static final int BESIDE = 50;
    private static final Duration TO_WARM_UP = Duration.ofMinutes(4);

    private final Bench bench;
    private final Map<String, String> database;
    private final Server server;
    private final Path rehearsal;
    private final Deque<String> tickets;
    private @Nullable Profile profile;

    private Stage(Bench bench, Map<String, String> database, Server server) {
        this.bench = bench;
        this.database = database;
        this.server = server;
        this.rehearsal = rehearsal();
        this.tickets = read();
    }

    /** Returns once the portal is ready and its tickets are there. */
    static Stage set(Bench bench, Terms terms) {
        Map<String, String> database = bench.cluster().freshDatabase();
        Path folder = bench.folder().resolve(terms.beside() ? "server-beside" : "server");
        Ports ports = terms.beside() ? new Ports(bench.ports().offset() + BESIDE) : bench.ports();
        Server server = new Server(folder, ports, terms.environment(database));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new Stage(bench, database, server.start());
    }

    /** Returns once the portal has warmed itself, as it says, and its bell has rung. */
    static Stage open(Bench bench, Terms terms) {
        Stage stage = set(bench, terms.opensIn(TO_WARM_UP));
        Patience.until(
                "a warm portal", () -> stage.server.readiness().contains("\"opening\":\"up\""));
        Instant bell = stage.bell();
        Patience.until("the bell", () -> Instant.now().isAfter(bell));
        return stage;
    }

    /** What visitors of a demonstration need is written when all the rest is there. */
    private Path rehearsal() {
        Path data = server.base().resolve("data");
        Path last = data.resolve("demonstration/tickets.txt");
        Patience.until("a prepared demonstration", () -> Files.exists(last));
        return data.resolve("rehearsals/R2026-1");
    }

    private Deque<String> read() {
        try {
            return new ArrayDeque<>(Files.readAllLines(rehearsal.resolve("tickets.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException("The tickets cannot be read", e);
        }
    }

    String period() {
        return rehearsal.getFileName().toString();
    }

    String submissions() {
        return "/api/periods/" + period() + "/submissions";
    }

    Server server() {
        return server;
    }

    /** When it opens. */
    Instant bell() {
        String status = answers().textOf("/api/periods/" + period());
        try {
            return Instant.parse(new ObjectMapper().readTree(status).path("opensAt").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("No status: " + status, e);
        }
    }

    /** As after a failure; what warms it until the bell is its own business. */
    void startAgain() {
        server.stop();
        Server unused = server.start();
        Notebook.say("started again; %s to the bell", Duration.between(Instant.now(), bell()));
    }

    /** The portal must have been ready by then. */
    void waitUntil(Instant instant) {
        Duration left = Duration.between(Instant.now(), instant);
        if (left.isNegative()) {
            throw new IllegalStateException("The server was ready too late for its bell");
        }
        Pause.of(left);
    }

    /** For all people of the rehearsal. */
    LoadDriver driver(Path report) {
        return new LoadDriver(origin(), rehearsal, report);
    }

    static void ended(Process crowd) {
        try {
            crowd.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a crowd leaves", e);
        }
    }

    /** That the public listener has answered since the start. */
    long requests() {
        return new Management(server.ports())
                .counted(
                        "/subsystem=undertow/server=default-server/http-listener=default",
                        "request-count");
    }

    Answers answers() {
        return new Answers(server);
    }

    HandOut handOut() {
        return HandOut.in(server.base().resolve("data"));
    }

    Load load() {
        return load(Load.CONNECTIONS);
    }

    Load load(int connections) {
        return new Load(bench.tools().wrk(), bench.folder(), origin(), connections);
    }

    String origin() {
        return "http://127.0.0.1:" + server.ports().http();
    }

    /** A file of the next so many tickets, which nobody pressed with so far. */
    Path nextTickets(int count) {
        List<String> next = Stream.generate(tickets::remove).limit(count).toList();
        return file(next);
    }

    /** One that nobody pressed with so far. */
    String ticket() {
        return tickets.remove();
    }

    private Path file(List<String> lines) {
        Path file = bench.folder().resolve("tickets.txt");
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("No tickets can be handed out", e);
        }
    }

    Processor used() {
        return Processor.used(server.process().pid(), bench.cluster().pid());
    }

    /** One figure of the rehearsal's register. */
    long ofRegister(String expression) {
        return asked("select " + expression + " from register where period = ?");
    }

    long asked(String question) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(question)) {
            select.setString(1, period());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + question, e);
        }
    }

    Connection connect() throws SQLException {
        return Postgres.connect(database);
    }

    /** From here on, when the bench was asked for it; shown when the stage is closed. */
    void profile() {
        if (bench.profile()) {
            Path recording = server.base().resolve("bench.jfr");
            profile = new Profile(server.process().pid(), recording).begin();
        }
    }

    @Override
    public void close() {
        if (profile != null) {
            Notebook.say("%s", profile.end());
        }
        server.close();
    }
}
