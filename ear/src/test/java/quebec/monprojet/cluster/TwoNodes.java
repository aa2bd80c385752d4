package quebec.monprojet.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Ports;
import quebec.monprojet.fixture.Postgres;
import quebec.monprojet.fixture.Server;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Row;
import quebec.monprojet.rush.Scene;
import quebec.monprojet.rush.Ticket;

/** Two nodes behind their load balancer, on a database of their own, with a demonstration in it. */
final class TwoNodes implements AutoCloseable {

    private static final int OFFSET = Integer.getInteger("it.port.offset", 300);
    private static final String PASSWORD = "tilleul-canot-sabot-merisier";

    private final Path folder = Path.of("target", "two-nodes").toAbsolutePath();
    private final Postgres postgres = new Postgres();
    private final Map<String, String> database = postgres.freshDatabase();
    private final LineToTheDatabase lineOfTheSecond = new LineToTheDatabase(database);
    private final Map<Node, Server> servers = new EnumMap<>(Node.class);
    private final Map<String, String> environment = new HashMap<>();
    private final Balancer balancer;

    /**
     * Returns once both are sent requests.
     *
     * @param more environment variables of both
     */
    TwoNodes(Map<String, String> more) {
        Path secrets = folder.resolve("secrets");
        new ClusterKey(secrets, PASSWORD).make();
        environment.putAll(more);
        environment.putAll(database);
        environment.put("MPQ_DEMONSTRATION", "true");
        environment.put("MPQ_SECRETS_DIR", secrets.toString());
        environment.put("MPQ_CLUSTER_PASSWORD", PASSWORD);
        environment.put("MPQ_BEHIND_PROXY", "true");
        Map<Node, Ports> ports = new EnumMap<>(Node.class);
        for (Node node : Node.values()) {
            ports.put(node, new Ports(OFFSET + 100 * node.number()));
            servers.put(node, server(node.label(), node, ports.get(node)));
        }
        balancer = new Balancer(folder, new Ports(OFFSET), ports);
        try {
            server(Node.FIRST).start();
            tickets();
            server(Node.SECOND).start();
            for (Node node : Node.values()) {
                balancer.awaitUp(node);
            }
        } catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    /** A third server that was given the name of another by mistake; it is not started. */
    Server namesake(Node node) {
        return server("namesake", node, new Ports(OFFSET + 300));
    }

    private Server server(String folderName, Node node, Ports ports) {
        Map<String, String> told = new HashMap<>(environment);
        told.put("MPQ_NODE", node.label());
        if (node == Node.SECOND) {
            told.putAll(lineOfTheSecond.environment(database));
        }
        Path base = folder.resolve(folderName);
        try {
            Files.createDirectories(base);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made", e);
        }
        return new Server("portal-cluster.xml", base, ports, told);
    }

    Server server(Node node) {
        return servers.get(node);
    }

    /** Of {@link Node#SECOND}; the first has none that could be cut. */
    LineToTheDatabase lineOfTheSecond() {
        return lineOfTheSecond;
    }

    Balancer balancer() {
        return balancer;
    }

    /** As the public finds it. */
    Portal portal() {
        return new Portal(balancer.root());
    }

    List<Ticket> tickets() {
        return Scene.tickets(server(Node.FIRST));
    }

    HandOut handOut() {
        return HandOut.in(server(Node.FIRST).base().resolve("data"));
    }

    Connection connect() throws SQLException {
        return Postgres.connect(database);
    }

    List<Row> rows(String period) {
        try (Connection connection = connect()) {
            return Scene.rows(connection, period);
        } catch (SQLException e) {
            throw new IllegalStateException("The register cannot be read", e);
        }
    }

    @Override
    public void close() {
        servers.values().forEach(Server::close);
        lineOfTheSecond.close();
        balancer.close();
        postgres.close();
    }
}
