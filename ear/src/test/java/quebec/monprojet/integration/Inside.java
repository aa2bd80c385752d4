package quebec.monprojet.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import quebec.monprojet.fixture.Patience;

/**
 * What a test that runs inside the server knows of it, as {@link Surroundings} is for the others.
 */
final class Inside {

    private Inside() {}

    static int http() {
        return 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    }

    static Path data() {
        return Path.of(System.getProperty("jboss.server.data.dir"));
    }

    /** Where the server keeps its data, once the demonstration is there. */
    static Path prepared() {
        Patience.until(
                "the demonstration",
                () -> Files.exists(data().resolve("demonstration/tickets.txt")));
        return data();
    }
}
