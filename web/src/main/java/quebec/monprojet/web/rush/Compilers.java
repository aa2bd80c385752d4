package quebec.monprojet.web.rush;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/** Whether the compilers of this virtual machine still have much to do. */
final class Compilers {

    /** Share of the time, of one processor. */
    private static final double AT_REST = 0.1;

    private static final long WATCHED_MILLIS = 3_000;

    private final CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
    private long since = System.nanoTime();
    private long spent = compilers.getTotalCompilationTime();

    /** Judged anew every three seconds. */
    boolean rest() {
        long millis = (System.nanoTime() - since) / 1_000_000;
        if (millis < WATCHED_MILLIS) {
            return false;
        }
        long now = compilers.getTotalCompilationTime();
        boolean resting = now - spent < millis * AT_REST;
        since = System.nanoTime();
        spent = now;
        return resting;
    }
}
