package quebec.monprojet.web.bureau.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.time.Montreal;

/** A date and an hour of Montréal's clock as somebody typed them, and what they mean. */
sealed interface ClockTime {

    record At(Instant instant) implements ClockTime {}

    /** No day was typed. */
    record Missing() implements ClockTime {}

    /** A day without an hour, or with one that no clock shows. */
    record Unreadable() implements ClockTime {}

    /** The clocks go forward over it: it never happens. */
    record Skipped(LocalDateTime resumesAt) implements ClockTime {}

    /** The clocks go back over it: it happens twice. */
    record Twice() implements ClockTime {}

    Pattern HOUR = Pattern.compile("(\\d{1,2})[\\s\u00a0\u202f]*[:hH][\\s\u00a0\u202f]*(\\d{2})?");

    static ClockTime read(@Nullable LocalDate day, @Nullable String hour) {
        if (day == null) {
            return new Missing();
        }
        Matcher typed = HOUR.matcher(hour == null ? "" : hour.strip());
        if (!typed.matches()) {
            return new Unreadable();
        }
        int hours = Integer.parseInt(typed.group(1));
        int minutes = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        return hours > 23 || minutes > 59
                ? new Unreadable()
                : meaning(day.atTime(LocalTime.of(hours, minutes)));
    }

    private static ClockTime meaning(LocalDateTime clock) {
        Montreal.Reading reading = Montreal.read(clock);
        if (reading instanceof Montreal.Reading.Exactly exactly) {
            return new At(exactly.instant());
        }
        return reading instanceof Montreal.Reading.Skipped skipped
                ? new Skipped(skipped.resumesAt())
                : new Twice();
    }
}
