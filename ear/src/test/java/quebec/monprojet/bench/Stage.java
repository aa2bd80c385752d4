package quebec.monprojet.bench;

import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Postgres;
import quebec.monprojet.fixture.Server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A portal on a fresh database of the cluster, with a rehearsal whose tickets are to be pressed
 * with. Its memory is that of {@code mvn -Prehearsal}.
 */
final class Stage implements AutoCloseable {

    /** As many as a rehearsal may have. */
    static final int CROWD = 100_000;

    private static final String MEMORY = "-Xms1g -Xmx1g -XX:MaxMetaspaceSize=512m";

    private final Bench bench;
    private final Map<String, String> database;
    private final Server server;
    private final Path rehearsal;
    private final Deque<String> tickets;

    private Stage(Bench bench, Map<String, String> database, Server server) {
        this.bench = bench;
        this.database = database;
        this.server = server;
        this.rehearsal = rehearsal();
        this.tickets = read();
    }

    /** Returns once the portal is ready and its tickets are there. */
    static Stage set(Bench bench, int crowd, int cap) {
        Map<String, String> database = bench.cluster().freshDatabase();
        Map<String, String> environment = new HashMap<>(database);
        environment.put("JBOSS_JAVA_SIZING", MEMORY);
        environment.put("MPQ_DEMONSTRATION", "true");
        environment.put("MPQ_DEMONSTRATION_APPLICANTS", "3");
        environment.put("MPQ_DEMONSTRATION_CAP", "2");
        environment.put("MPQ_DEMONSTRATION_OPENS_IN", "PT0S");
        environment.put("MPQ_DEMONSTRATION_REHEARSAL", Integer.toString(crowd));
        environment.put("MPQ_DEMONSTRATION_REHEARSAL_CAP", Integer.toString(cap));
        Server server = new Server(bench.folder().resolve("server"), bench.ports(), environment);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new Stage(bench, database, server.start());
    }

    private Path rehearsal() {
        Path folder = server.base().resolve("data/rehearsals/R2026-1");
        Patience.until(
                "a rehearsal with its tickets", () -> Files.exists(folder.resolve("tickets.txt")));
        return folder;
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

    Load load() {
        return new Load(
                bench.tools().wrk(), bench.folder(), "http://127.0.0.1:" + server.ports().http());
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
        return Processor.used(server.pid(), bench.cluster().pid());
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

    @Override
    public void close() {
        server.close();
    }
}
