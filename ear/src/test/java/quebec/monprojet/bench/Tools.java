package quebec.monprojet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import quebec.monprojet.fixture.InstalledPostgres;

/** Programs of the machine that the bench needs beside PostgreSQL's server, Debian's. */
record Tools(Path pgbench, Path wrk) {

    /** Empty when something is missing. */
    static Optional<Tools> found() {
        return InstalledPostgres.isThere()
                ? Optional.of(Path.of(InstalledPostgres.bin("pgbench")))
                        .filter(Files::isExecutable)
                        .flatMap(pgbench -> wrkOfThePath().map(wrk -> new Tools(pgbench, wrk)))
                : Optional.empty();
    }

    static String whatToInstall() {
        return """
        The bench needs PostgreSQL's server with pgbench, and wrk. On Debian:

            apt-get install postgresql wrk
        """;
    }

    private static Optional<Path> wrkOfThePath() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "wrk"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
