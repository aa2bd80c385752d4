package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A job held, in Québec or elsewhere.
 *
 * @param to the last day of it; null while it lasts
 * @param percent of full time, 1 to 100
 */
public record Employment(
        LocalDate from, @Nullable LocalDate to, SkillLevel level, boolean paid, int percent) {

    static final int FULL_TIME = 100;

    public Employment {
        Objects.requireNonNull(level);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A job ends after it began");
        }
        if (percent < 1 || percent > FULL_TIME) {
            throw new IllegalArgumentException("A job takes 1 to 100 percent of full time");
        }
    }

    public static Employment fullTime(LocalDate from, @Nullable LocalDate to, SkillLevel level) {
        return new Employment(from, to, level, true, FULL_TIME);
    }
}
