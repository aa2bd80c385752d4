package quebec.monprojet.crowd;

import java.util.Arrays;

/**
 * Of a number of durations, by nearest rank: each is one that occurred.
 *
 * @param count of durations; with none, all others are 0
 * @param p50 milliseconds, as are the others
 */
record Percentiles(int count, double p50, double p90, double p99, double p999, double max) {

    private static final double NANOS_PER_MILLI = 1e6;

    static Percentiles of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(
                sorted.length,
                rank(sorted, 500),
                rank(sorted, 900),
                rank(sorted, 990),
                rank(sorted, 999),
                rank(sorted, 1_000));
    }

    private static double rank(long[] sorted, int perMille) {
        if (sorted.length == 0) {
            return 0;
        }
        long rank = ((long) sorted.length * perMille + 999) / 1_000;
        return sorted[(int) rank - 1] / NANOS_PER_MILLI;
    }
}
