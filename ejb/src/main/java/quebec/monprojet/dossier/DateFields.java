package quebec.monprojet.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as it was typed, in its three fields. */
public record DateFields(@Nullable String day, @Nullable String month, @Nullable String year) {

    /** A date that is known already, or none. */
    public static DateFields of(@Nullable LocalDate date) {
        return date == null
                ? new DateFields(null, null, null)
                : new DateFields(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }
}
