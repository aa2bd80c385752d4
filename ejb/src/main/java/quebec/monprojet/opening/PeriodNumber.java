package quebec.monprojet.opening;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public number of an intake period: {@code 2026-1}, {@code 2026-E} for exempt streams, {@code
 * R2026-1} for a rehearsal.
 */
public record PeriodNumber(String value) implements Comparable<PeriodNumber> {

    private static final Pattern FORM =
            Pattern.compile("[0-9]{4}-[0-9A-Z]{1,4}|R[0-9]{4}-[1-9][0-9]{0,2}");

    /** How the numbers of warm-ups begin: no rehearsal is of that year. */
    static final String WARM_UPS = "R0000-";

    public PeriodNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a period number");
        }
    }

    /** The number a stranger sent, or nothing when it has not the form of one. */
    public static Optional<PeriodNumber> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new PeriodNumber(text))
                : Optional.empty();
    }

    /** Whether it is the number of a rehearsal: nothing in that period is real. */
    public boolean rehearsal() {
        return value.startsWith("R");
    }

    /** Whether it is the number of a rehearsal that a node holds alone, to be warm at a bell. */
    public boolean warmUp() {
        return value.startsWith(WARM_UPS);
    }

    @Override
    public int compareTo(PeriodNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
