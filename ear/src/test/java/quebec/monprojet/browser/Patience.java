package quebec.monprojet.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks again and again, and gives up long after anybody would. */
final class Patience {

    private static final Duration LONG = Duration.ofMinutes(3);

    private Patience() {}

    static void until(String what, BooleanSupplier there) {
        until(what, () -> there.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    static <T> T until(String what, Supplier<Optional<T>> look) {
        Instant deadline = Instant.now().plus(LONG);
        Optional<T> seen = look.get();
        while (seen.isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("In " + LONG + " there was not: " + what);
            }
            pause();
            seen = look.get();
        }
        return seen.get();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
