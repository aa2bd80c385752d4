package quebec.monprojet.integration;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for what happens by itself, and not for longer than a busy machine may need. */
final class Patience {

    private static final Duration LONG = Duration.ofMinutes(3);

    private Patience() {}

    static void until(String what, Callable<Boolean> there) {
        Instant deadline = Instant.now().plus(LONG);
        try {
            while (!there.call()) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("In " + LONG + " there was not: " + what);
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + what, e);
        } catch (Exception e) {
            throw new AssertionError("Nobody can tell whether there is: " + what, e);
        }
    }
}
