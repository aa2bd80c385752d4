package quebec.monprojet.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Time that a measurement lets go by: what is measured is what happens meanwhile. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while time goes by", e);
        }
    }
}
