package quebec.monprojet.rush;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Waits for conditions, with deadlines wide enough for a machine that is busy with other things.
 */
public final class Patience {

    public static final Duration WIDE = Duration.ofMinutes(4);

    private static final long LOOK_AGAIN_MILLIS = 50;

    private Patience() {}

    public static void until(String what, BooleanSupplier happened) {
        waitFor(what, () -> happened.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public static <T> T waitFor(String what, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + WIDE.toNanos();
        while (true) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("In " + WIDE + " did not happen: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            boolean unused = new CountDownLatch(1).await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
