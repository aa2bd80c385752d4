package quebec.monprojet.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is written in addresses and forms, {@code 2026-11-28}. Of all the years that Java can
 * count databases know some, and the portal has to do with those from 1900 to 2200.
 */
public final class WrittenDay {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private WrittenDay() {}

    /** Empty when it is none, or lies outside of these years. */
    public static Optional<LocalDate> read(@Nullable String written) {
        String day = Objects.requireNonNullElse(written, "").strip();
        if (!FORM.matcher(day).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day))
                    .filter(read -> read.getYear() >= FIRST && read.getYear() <= LAST);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
