package quebec.monprojet.chaos.full;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A clock of the server's own, which can be put forward and back while it runs (libfaketime, a
 * package of Debian). What measures durations goes on evenly, as it does when an operator sets a
 * clock; by the fix for other libraries each timed wait of a JVM would end at once.
 */
final class FakeClock {

    private static final Path LIBRARIES = Path.of("/usr/lib");

    private final Path offset;

    FakeClock(Path offset) {
        this.offset = offset.toAbsolutePath();
        putBy(Duration.ZERO);
    }

    /** What makes a server go by it; whoever has no libfaketime does not see this row. */
    Map<String, String> environment(String zone) {
        Optional<Path> library = library();
        Assumptions.assumeTrue(library.isPresent(), "no libfaketime");
        return Map.of(
                "LD_PRELOAD",
                library.orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                offset.toString(),
                "FAKETIME_CACHE_DURATION",
                "1",
                "DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0",
                "TZ",
                zone);
    }

    /** Ahead of the machine's clock, or behind it. Seen within a second. */
    void putBy(Duration ahead) {
        String seconds = (ahead.isNegative() ? "" : "+") + ahead.toSeconds();
        try {
            Files.writeString(offset, seconds + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The clock cannot be put", e);
        }
    }

    private static Optional<Path> library() {
        try (Stream<Path> machines = Files.list(LIBRARIES)) {
            return machines.map(one -> one.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::exists)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("The libraries cannot be seen", e);
        }
    }
}
