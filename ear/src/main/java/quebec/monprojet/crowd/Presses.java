package quebec.monprojet.crowd;

import java.time.Duration;
import java.util.Random;

/**
 * When each person presses after the bell. The crowd thins out exponentially: 64 % press in the
 * first quarter of the span, 88 % in its first half, nobody after its end. Spread evenly over the
 * quantiles, so that every seed makes the same curve with other people on it.
 */
final class Presses {

    private static final double MEAN_SHARE_OF_THE_SPAN = 0.25;

    private Presses() {}

    /** Nanoseconds after the bell, by person. */
    static long[] of(int people, Duration span, long seed) {
        Random random = new Random(seed);
        long[] offsets = new long[people];
        for (int i = 0; i < people; i++) {
            offsets[i] = (long) (quantile((i + random.nextDouble()) / people) * span.toNanos());
        }
        shuffle(offsets, random);
        return offsets;
    }

    /** Share of the span by which such a share of the crowd has pressed. */
    private static double quantile(double share) {
        double rest = Math.exp(-1 / MEAN_SHARE_OF_THE_SPAN);
        return -MEAN_SHARE_OF_THE_SPAN * Math.log(1 - share * (1 - rest));
    }

    private static void shuffle(long[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            long kept = values[i];
            values[i] = values[other];
            values[other] = kept;
        }
    }
}
