package quebec.monprojet.rush;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Ports;
import quebec.monprojet.fixture.Postgres;
import quebec.monprojet.fixture.Server;

/** A portal with sealed dossiers and an announced period, on a database of its own. */
public final class Scene implements AutoCloseable {

    private static final Ports PORTS = new Ports(Integer.getInteger("it.port.offset", 300));

    private final @Nullable Postgres postgres;
    private final Map<String, String> database;
    private final Server server;

    private Scene(
            String folder,
            @Nullable Postgres postgres,
            Map<String, String> database,
            Map<String, String> demonstration) {
        this.postgres = postgres;
        this.database = Map.copyOf(database);
        Map<String, String> environment = new HashMap<>(demonstration);
        environment.put("MPQ_DEMONSTRATION", "true");
        environment.putAll(database);
        server = new Server(Path.of("target", folder), PORTS, environment);
    }

    /**
     * Starts the portal and returns once everybody has a ticket.
     *
     * @param opensIn from the end of the preparations
     * @param more environment variables
     */
    public static Scene set(
            String name,
            Database kind,
            int applicants,
            int cap,
            Duration opensIn,
            Map<String, String> more) {
        Postgres postgres = kind == Database.POSTGRESQL ? new Postgres() : null;
        return new Scene(
                        name + "-" + kind.name().toLowerCase(Locale.ROOT),
                        postgres,
                        postgres == null ? Map.of() : postgres.freshDatabase(),
                        demonstration(applicants, cap, opensIn, more))
                .begun();
    }

    /**
     * The same on a database of somebody else, who closes it.
     *
     * @param database environment variables that name it
     */
    public static Scene setOn(
            Map<String, String> database,
            String name,
            int applicants,
            int cap,
            Duration opensIn,
            Map<String, String> more) {
        return new Scene(name, null, database, demonstration(applicants, cap, opensIn, more))
                .begun();
    }

    private static Map<String, String> demonstration(
            int applicants, int cap, Duration opensIn, Map<String, String> more) {
        Map<String, String> demonstration = new HashMap<>(more);
        demonstration.put("MPQ_DEMONSTRATION_APPLICANTS", Integer.toString(applicants));
        demonstration.put("MPQ_DEMONSTRATION_CAP", Integer.toString(cap));
        demonstration.put("MPQ_DEMONSTRATION_OPENS_IN", opensIn.toString());
        return demonstration;
    }

    private Scene begun() {
        try {
            server.start();
            tickets();
            return this;
        } catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    public Server server() {
        return server;
    }

    public Portal portal() {
        return new Portal(server);
    }

    /** One a dossier; waits for them. */
    public List<Ticket> tickets() {
        return tickets(server);
    }

    /** Of a portal with a demonstration of its own. */
    public static List<Ticket> tickets(Server server) {
        Path file = server.base().resolve("data/demonstration/tickets.txt");
        Patience.until("the demonstration is prepared", () -> Files.exists(file));
        try {
            return Files.readAllLines(file).stream().map(Ticket::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The tickets cannot be read", e);
        }
    }

    /** Behind the portal's back; on H2 only while the server is down. */
    public Connection connect() throws SQLException {
        return database.isEmpty()
                ? DriverManager.getConnection(
                        "jdbc:h2:file:"
                                + server.base().resolve("data/portal")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE",
                        "portal",
                        "portal")
                : Postgres.connect(database);
    }

    /** The capped period's entries in the database. */
    public List<Row> rows(String period) {
        try (Connection connection = connect()) {
            return rows(connection, period);
        } catch (SQLException e) {
            throw new IllegalStateException("The register cannot be read", e);
        }
    }

    public static List<Row> rows(Connection connection, String period) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row =
                        select.executeQuery(
                                "select rank, application_number, dossier, person_key"
                                        + " from register where period = '"
                                        + period
                                        + "' order by rank")) {
            while (row.next()) {
                rows.add(
                        new Row(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)));
            }
            return rows;
        }
    }

    @Override
    public void close() {
        server.close();
        Optional.ofNullable(postgres).ifPresent(Postgres::close);
    }
}
