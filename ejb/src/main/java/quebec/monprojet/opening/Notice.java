package quebec.monprojet.opening;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import quebec.monprojet.time.Stored;

/** The law of notices: people everywhere get a whole day to hear of an opening. */
public final class Notice {

    /** Elapsed time, not clock time: 24 hours also in the night when Montréal's day has 23. */
    public static final Duration AHEAD = Duration.ofHours(24);

    private Notice() {}

    /** The first instant that a notice published now may announce. */
    public static Instant earliestOpening(Instant publishedAt) {
        return publishedAt.plus(AHEAD);
    }

    public static boolean isTimely(Instant publishedAt, Instant opensAt) {
        return !opensAt.isBefore(earliestOpening(publishedAt));
    }

    /**
     * The instant as stored, in microseconds, never earlier: rounding gives nobody a shorter day.
     */
    static Instant published(Instant now) {
        Instant micros = Stored.micros(now);
        return micros.equals(now) ? micros : micros.plus(1, ChronoUnit.MICROS);
    }
}
