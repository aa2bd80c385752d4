package quebec.monprojet.web.entrance;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * So many pages at a time, and the rest in the order in which they were asked for. More at once
 * would make none of them sooner: pages and password hashes are made by processors.
 */
final class Turnstile {

    private final Semaphore free;
    private final int mostWaiting;

    /**
     * A turnstile that nobody has passed.
     *
     * @param atOnce pages that are made at the same time
     * @param mostWaiting threads that may wait here
     */
    Turnstile(int atOnce, int mostWaiting) {
        this.free = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
    }

    /** False when too many wait already, or nobody left within the patience. */
    boolean pass(Duration patience) {
        try {
            return free.getQueueLength() < mostWaiting
                    && free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** To be called by everybody who passed. */
    void leave() {
        free.release();
    }
}
