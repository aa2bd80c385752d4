package quebec.monprojet;

import static java.util.Comparator.comparingInt;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.tools.RunScript;

/**
 * The portal's own tables in memory, as long as one connection is open; a row may name others that
 * are not there.
 */
public record Tables(String address) {

    public static Tables inMemory() {
        return new Tables("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL");
    }

    /** The first connection: it makes them. */
    public Connection made() throws Exception {
        return before(Integer.MAX_VALUE);
    }

    /** The first connection: it makes them as they were before a version. */
    public Connection before(int version) throws Exception {
        Connection database = connection();
        migrate(database, 0, version);
        try (Statement statement = database.createStatement()) {
            statement.execute("set referential_integrity false");
        }
        return database;
    }

    /** Brings them from a version on, and up to another, to what the latter found. */
    public static void migrate(Connection database, int from, int before) throws Exception {
        try (Stream<Path> scripts = Files.list(Path.of("../config/schema"))) {
            for (Path script :
                    scripts.filter(each -> number(each) >= from && number(each) < before)
                            .sorted(comparingInt(Tables::number))
                            .toList()) {
                try (Reader text = Files.newBufferedReader(script)) {
                    RunScript.execute(database, text);
                }
            }
        }
    }

    /** A thousand comes after nine hundred. */
    private static int number(Path script) {
        String name = script.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(address);
    }
}
