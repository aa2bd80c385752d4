package quebec.monprojet.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.opening.PeriodNumber;

/**
 * The number of a received application: its period, its rank and a check character, as in {@code
 * 2026-1-000042-7}; {@code 2026-1-S-000001-W} is the first to whom a place passed on. It says
 * nothing that the public lists do not say, so it may stand in a URL.
 *
 * @param rank in the register, or in the succession
 * @param passedOn whether it stands in the succession of the period, and not in its register
 */
public record ApplicationNumber(PeriodNumber period, Rank rank, boolean passedOn) {

    private static final String SUCCESSION = "-S";

    private static final Pattern FORM =
            Pattern.compile(
                    "([0-9]{4}-[0-9A-Z]{1,4}|R[0-9]{4}-[1-9][0-9]{0,2})"
                            + "(-S)?-([0-9]{6,10})-([0-9A-Z])");

    private static final int DIGITS = 6;

    public ApplicationNumber(PeriodNumber period, Rank rank) {
        this(period, rank, false);
    }

    public static Optional<ApplicationNumber> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        long rank = Long.parseLong(form.group(3));
        if (rank < 1 || rank > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        ApplicationNumber number =
                new ApplicationNumber(
                        new PeriodNumber(form.group(1)),
                        new Rank((int) rank),
                        form.group(2) != null);
        return number.value().equals(form.group()) ? Optional.of(number) : Optional.empty();
    }

    /** Names the log in which it stands: the period's register, or its succession. */
    public String log() {
        return passedOn ? period.value() + SUCCESSION : period.value();
    }

    public String value() {
        String digits = Integer.toString(rank.value());
        String body = log() + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        return body + "-" + CheckCharacter.of(body);
    }

    @Override
    public String toString() {
        return value();
    }
}
