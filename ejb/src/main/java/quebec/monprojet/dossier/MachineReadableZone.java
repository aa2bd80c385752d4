package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;

/**
 * The two lines of 44 characters at the foot of a passport (ICAO 9303 part 4, size TD3). Copying
 * them catches the mistyped number or date that would cost a place.
 */
public record MachineReadableZone(String line1, String line2) {

    private static final Pattern LINE = Pattern.compile("[A-Z0-9<]{44}");
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int LONGEST_TYPED = 120;

    public MachineReadableZone {
        if (!LINE.matcher(line1).matches() || !LINE.matcher(line2).matches()) {
            throw new IllegalArgumentException("Two lines of 44 letters, digits and <");
        }
    }

    /** Null when nothing was copied, or when it is at fault. */
    static @Nullable MachineReadableZone read(
            Answers answers, @Nullable String typed1, @Nullable String typed2) {
        String first = line(answers.optional("mrz1", typed1, LONGEST_TYPED));
        String second = line(answers.optional("mrz2", typed2, LONGEST_TYPED));
        if (first.isEmpty() && second.isEmpty()) {
            return null;
        }
        boolean passport = LINE.matcher(first).matches() && first.startsWith("P");
        boolean data = LINE.matcher(second).matches();
        if (!passport) {
            answers.refuse("mrz1", Problem.NOT_TWO_LINES);
        }
        if (!data) {
            answers.refuse("mrz2", Problem.NOT_TWO_LINES);
        }
        if (!passport || !data) {
            return null;
        }
        MachineReadableZone zone = new MachineReadableZone(first, second);
        if (!zone.checkDigitsHold()) {
            answers.refuse("mrz2", Problem.CHECK_DIGIT);
            return null;
        }
        return zone;
    }

    private static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace(" ", "").replace('«', '<').toUpperCase(Locale.ROOT);
    }

    boolean checkDigitsHold() {
        return CheckDigit.holds(line2.substring(0, 9), line2.charAt(9))
                && CheckDigit.holds(line2.substring(13, 19), line2.charAt(19))
                && CheckDigit.holds(line2.substring(21, 27), line2.charAt(27))
                && CheckDigit.holds(line2.substring(28, 42), line2.charAt(42))
                && CheckDigit.holds(
                        line2.substring(0, 10) + line2.substring(13, 20) + line2.substring(21, 43),
                        line2.charAt(43));
    }

    /** Where the lines say otherwise than the answers of the same page. */
    List<Fault> contradictions(String number, Country country, LocalDate expires) {
        List<Fault> faults = new ArrayList<>();
        if (!numberAgrees(number)) {
            faults.add(new Fault("passportNumber", Problem.DIFFERS));
        }
        if (Country.ofPassportCode(issuer())
                .filter(issued -> !issued.equals(country))
                .isPresent()) {
            faults.add(new Fault("passportCountry", Problem.DIFFERS));
        }
        if (!agrees(line2.substring(21, 27), expires)) {
            faults.add(new Fault("expires", Problem.DIFFERS));
        }
        return faults;
    }

    boolean bornOn(LocalDate date) {
        return agrees(line2.substring(13, 19), date);
    }

    boolean states(Sex sex) {
        return switch (line2.charAt(20)) {
            case 'F' -> sex == Sex.F;
            case 'M' -> sex == Sex.M;
            default -> true;
        };
    }

    String issuer() {
        return letters(line1.substring(2, 5));
    }

    /** Names as transliterated for machines; today's names, which may not be those at birth. */
    String surname() {
        return line1.substring(5).split("<<", 2)[0].replace('<', ' ').strip();
    }

    /** A number longer than nine runs on into the optional data, which states differ about. */
    private boolean numberAgrees(String number) {
        String printed = letters(line2.substring(0, 9));
        return number.equals(printed) || (number.length() > 9 && number.startsWith(printed));
    }

    /** Unknown parts of a date are printed as fillers, and agree with anything. */
    private static boolean agrees(String printed, LocalDate date) {
        String typed = SHORT_DATE.format(date);
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) != '<' && printed.charAt(i) != typed.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String filled) {
        return filled.replace("<", "");
    }
}
