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
        Connection database = connection();
        try (Stream<Path> scripts = Files.list(Path.of("../config/schema"));
                Statement statement = database.createStatement()) {
            for (Path script : scripts.sorted(comparingInt(Tables::number)).toList()) {
                try (Reader text = Files.newBufferedReader(script)) {
                    RunScript.execute(database, text);
                }
            }
            statement.execute("set referential_integrity false");
        }
        return database;
    }

    /** As they are run: V1000 after V990. */
    private static int number(Path script) {
        return Integer.parseInt(
                script.getFileName().toString().replaceFirst("V([0-9]+)__.*", "$1"));
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(address);
    }
}
