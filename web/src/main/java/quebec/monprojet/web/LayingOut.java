package quebec.monprojet.web;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Laying a page out costs a processor, so few are at a time, and others come back in a moment.
 * Whoever lays something out has one injected.
 */
@Dependent
public final class LayingOut {

    private static final int AT_ONCE = 2;

    private final Semaphore desks;

    public LayingOut() {
        this(AT_ONCE);
    }

    LayingOut(int atOnce) {
        desks = new Semaphore(atOnce);
    }

    /** What is laid out. */
    public interface Work {
        void done() throws IOException;
    }

    /** Does it, whatever the hour, if there is room. */
    public void atAnyTime(HttpServletResponse response, Work work) throws IOException {
        when(true, response, work);
    }

    /** Does it, if it is the time for it and there is room. */
    public void when(boolean time, HttpServletResponse response, Work work) throws IOException {
        if (!time || !does(work)) {
            response.setIntHeader("Retry-After", RetryAfter.A_MOMENT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Whether there was room, and it is done. */
    public boolean does(Work work) throws IOException {
        if (!desks.tryAcquire()) {
            return false;
        }
        try {
            work.done();
            return true;
        } finally {
            desks.release();
        }
    }
}
