package quebec.monprojet.crowd;

import java.util.Arrays;

/**
 * How many a second, once what is measured is warm.
 *
 * @param measured how many of them
 * @param seconds in which they came
 */
record Rates(int measured, double seconds) {

    private static final double NANOS_PER_SECOND = 1e9;

    /**
     * Leaves out the first share, and counts from the last of those.
     *
     * @param instants in nanoseconds, in any order
     */
    static Rates afterWarmUp(long[] instants, double share) {
        long[] sorted = instants.clone();
        Arrays.sort(sorted);
        int warm = (int) (sorted.length * share);
        if (sorted.length - warm < 2) {
            return new Rates(0, 0);
        }
        int from = Math.max(0, warm - 1);
        long took = sorted[sorted.length - 1] - sorted[from];
        return new Rates(sorted.length - 1 - from, took / NANOS_PER_SECOND);
    }

    double perSecond() {
        return seconds == 0 ? 0 : measured / seconds;
    }
}
