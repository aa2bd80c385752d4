package quebec.monprojet.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included; without an end as long as it lasts. */
public record Span(LocalDate from, @Nullable LocalDate to) {

    public Span {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A span ends after it began");
        }
    }

    /** The last day, or {@code today} while it lasts. */
    LocalDate until(LocalDate today) {
        return to == null ? today : to;
    }

    /** Whether both hold on some day up to {@code today}. */
    boolean meets(Span other, LocalDate today) {
        return !from.isAfter(other.until(today)) && !other.from.isAfter(until(today));
    }
}
