package quebec.monprojet.letterbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an official letter, {@code L-2026-000123}: the letters of a year of Montréal are
 * counted from one, and none is left out.
 */
public record LetterNumber(int year, int serial) {

    private static final Pattern FORM = Pattern.compile("L-([0-9]{4})-([0-9]{6,9})");

    public LetterNumber {
        if (year < 2000 || year > 9999 || serial < 1) {
            throw new IllegalArgumentException("not the number of a letter");
        }
    }

    public static Optional<LetterNumber> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int serial = Integer.parseInt(form.group(2));
        return year < 2000 || serial < 1
                ? Optional.empty()
                : Optional.of(new LetterNumber(year, serial))
                        .filter(number -> number.value().equals(form.group()));
    }

    public String value() {
        return String.format(Locale.ROOT, "L-%04d-%06d", year, serial);
    }

    @Override
    public String toString() {
        return value();
    }
}
