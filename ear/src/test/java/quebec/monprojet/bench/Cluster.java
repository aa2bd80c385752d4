package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import quebec.monprojet.fixture.InstalledPostgres;
import quebec.monprojet.fixture.Postgres;
import quebec.monprojet.fixture.Shell;

/**
 * A PostgreSQL of the bench's own, as Debian ships it and with every default, durable commits among
 * them. It lives in the build's folder, on the disk that the build is on, and ends with the bench.
 */
final class Cluster implements AutoCloseable {

    private final InstalledPostgres postgres;
    private int made;

    private Cluster(InstalledPostgres postgres) {
        this.postgres = postgres;
    }

    static Cluster start(Path folder) {
        Path own = folder.resolve("postgresql").toAbsolutePath();
        String unused = Shell.run("rm", "-rf", own.toString());
        try {
            Files.createDirectories(own);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made", e);
        }
        Cluster cluster = new Cluster(InstalledPostgres.asItComes(own));
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
        return cluster;
    }

    /** An empty database, as the environment variables that name it to a server. */
    Map<String, String> freshDatabase() {
        String name = "portal_" + ++made;
        execute("postgres", "create database " + name);
        return postgres.database(name);
    }

    void execute(String database, String sql) {
        try (Connection connection = Postgres.connect(postgres.database(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses: " + sql, e);
        }
    }

    int port() {
        return postgres.port();
    }

    String user() {
        return postgres.database().get("MPQ_DB_USER");
    }

    /** Of the process that all others of the cluster come from. */
    long pid() {
        return postgres.postmaster().pid();
    }

    @Override
    public void close() {
        postgres.close();
    }
}
