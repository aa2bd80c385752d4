package quebec.monprojet.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * Montréal's clock. A decision is written in it; everything stored is an instant. Two nights a year
 * it skips an hour or tells it twice: such an hour names no single instant, so no opening is set
 * there.
 */
public final class Montreal {

    /** The zone of Montréal in the tz database, where America/Montreal is only a link to it. */
    public static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private Montreal() {}

    /** What a clock reading in Montréal means. */
    public sealed interface Reading {

        record Exactly(Instant instant) implements Reading {}

        /** The clocks go forward over it: it never happens. */
        record Skipped(LocalDateTime resumesAt) implements Reading {}

        /** The clocks go back over it: it happens twice. */
        record Twice(Instant first, Instant second) implements Reading {}
    }

    public static Reading read(LocalDateTime clock) {
        ZoneOffsetTransition change = ZONE.getRules().getTransition(clock);
        if (change == null) {
            return new Reading.Exactly(clock.atZone(ZONE).toInstant());
        }
        return change.isGap()
                ? new Reading.Skipped(change.getDateTimeAfter())
                : new Reading.Twice(
                        clock.toInstant(change.getOffsetBefore()),
                        clock.toInstant(change.getOffsetAfter()));
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant at which this day is over. */
    public static Instant after(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The first instant at which so many days are over, the day of that instant not counted. */
    public static Instant afterWholeDays(Instant instant, int days) {
        return after(day(instant).plusDays(days));
    }

    public static LocalDateTime clockAt(Instant instant) {
        return instant.atZone(ZONE).toLocalDateTime();
    }
}
