package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes whoever presses when a dossier on paper is sealed here, once that is committed. */
@ApplicationScoped
class FreshSeals {

    private final Semaphore fresh = new Semaphore(0);

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaperSealed sealed) {
        fresh.release();
    }

    /** Whether one was set, before or within that time. */
    boolean within(Duration time) throws InterruptedException {
        boolean set = fresh.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS);
        fresh.drainPermits();
        return set;
    }
}
