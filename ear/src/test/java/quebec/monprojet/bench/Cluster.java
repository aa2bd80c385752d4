package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A PostgreSQL of the bench's own, as Debian ships it and with every default, durable commits among
 * them. It lives in the build's folder and ends with the bench.
 */
final class Cluster implements AutoCloseable {

    static final String USER = "portal";

    private final Tools tools;
    private final Path data;
    private final int port;
    private int made;

    private Cluster(Tools tools, Path data, int port) {
        this.tools = tools;
        this.data = data;
        this.port = port;
    }

    static Cluster start(Tools tools, Path folder, int port) {
        Path data = folder.resolve("postgresql").toAbsolutePath();
        Cluster cluster = new Cluster(tools, data, port);
        cluster.endWhatAnotherBenchLeft();
        cluster.make();
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
        cluster.control("start");
        return cluster;
    }

    private void make() {
        Program.run("rm", "-rf", data.toString());
        Program.run("install", "-d", "-o", tools.user(), data.toString());
        Program.run(
                tools.asItsUser(),
                tools.postgresql("initdb"),
                "--pgdata=" + data,
                "--username=" + USER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
    }

    private void endWhatAnotherBenchLeft() {
        if (isRunning()) {
            control("stop");
        }
    }

    private boolean isRunning() {
        return Files.exists(data.resolve("postmaster.pid"));
    }

    private void control(String what) {
        Program.run(
                tools.asItsUser(),
                tools.postgresql("pg_ctl"),
                what,
                "--wait",
                "--pgdata=" + data,
                "--log=" + data.resolve("log"),
                "--mode=fast",
                "--options=-p " + port + " -c listen_addresses=127.0.0.1 -k " + data);
    }

    /** An empty database, as the environment variables that name it to a server. */
    Map<String, String> freshDatabase() {
        String name = "portal_" + ++made;
        execute("postgres", "create database " + name);
        return Map.of(
                "MPQ_DB_URL", address(name), "MPQ_DB_USER", USER, "MPQ_DB_PASSWORD", "trusted");
    }

    void execute(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses: " + sql, e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(address(database), USER, "trusted");
    }

    int port() {
        return port;
    }

    /** Of the process that all others of the cluster come from. */
    long pid() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not run", e);
        }
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:"
                + port
                + "/"
                + database
                + "?connectTimeout=5&socketTimeout=60&tcpKeepAlive=true";
    }

    @Override
    public void close() {
        if (isRunning()) {
            control("stop");
        }
    }
}
