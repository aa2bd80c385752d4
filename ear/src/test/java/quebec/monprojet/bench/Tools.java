package quebec.monprojet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine that the bench needs, Debian's. */
record Tools(Path postgresql, Path wrk) {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    /** Empty when something is missing. */
    static Optional<Tools> found() {
        return newestPostgresql()
                .flatMap(folder -> wrkOfThePath().map(wrk -> new Tools(folder, wrk)));
    }

    static String whatToInstall() {
        return """
        The bench needs PostgreSQL's server with pgbench, and wrk. On Debian:

            apt-get install postgresql wrk
        """;
    }

    String postgresql(String program) {
        return postgresql.resolve(program).toString();
    }

    /** Who runs PostgreSQL, which refuses to run as root. */
    String user() {
        String own = System.getProperty("user.name");
        return own.equals("root") ? "postgres" : own;
    }

    List<String> asItsUser() {
        return user().equals(System.getProperty("user.name"))
                ? List.of()
                : List.of("runuser", "-u", user(), "--");
    }

    private static Optional<Path> newestPostgresql() {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .filter(bin -> Files.isExecutable(bin.resolve("pgbench")))
                    .max(Comparator.comparingInt(Tools::version));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int version(Path bin) {
        return Integer.parseInt(bin.getName(bin.getNameCount() - 2).toString());
    }

    private static Optional<Path> wrkOfThePath() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "wrk"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
