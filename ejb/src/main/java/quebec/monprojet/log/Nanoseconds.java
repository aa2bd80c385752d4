package quebec.monprojet.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as the log writes them: RFC 3339, UTC, always nine decimals. */
public final class Nanoseconds {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final long PER_SECOND = 1_000_000_000L;

    private Nanoseconds() {}

    public static String text(Instant instant) {
        return FORM.format(instant);
    }

    /** Nanoseconds since 1970; exact until the year 2262. */
    public static long sinceEpoch(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano());
    }

    public static Instant ofEpoch(long nanoseconds) {
        return Instant.ofEpochSecond(
                Math.floorDiv(nanoseconds, PER_SECOND), Math.floorMod(nanoseconds, PER_SECOND));
    }
}
