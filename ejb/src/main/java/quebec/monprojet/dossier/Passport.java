package quebec.monprojet.dossier;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;

/** The passport a person will travel on, with its machine-readable lines when they were copied. */
public record Passport(
        String number,
        Country country,
        LocalDate issued,
        LocalDate expires,
        @Nullable MachineReadableZone machineReadable)
        implements Section {

    public static final int LONGEST_NUMBER = 20;

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}]{3,20}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s<./-]+");

    public Passport {
        Objects.requireNonNull(country);
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("A passport number has 3 to 20 letters and digits");
        }
        if (!expires.isAfter(issued)) {
            throw new IllegalArgumentException("A passport expires after its issue");
        }
    }

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable String number,
            @Nullable String country,
            @Nullable LocalDate issued,
            @Nullable LocalDate expires,
            @Nullable String mrz1,
            @Nullable String mrz2) {}

    /** Answers as typed, checked against each other; {@code today} in Montréal. */
    public static Checked<Passport> read(Typed typed, LocalDate today) {
        Answers answers = new Answers();
        String number = plain(answers.required("passportNumber", typed.number(), 60));
        if (!number.isEmpty() && !FORM.matcher(number).matches()) {
            answers.refuse("passportNumber", Problem.NOT_A_NUMBER_OF_PASSPORT);
        }
        Country country = answers.country("passportCountry", typed.country());
        LocalDate issued = answers.present("issued", typed.issued());
        if (issued != null && issued.isAfter(today)) {
            answers.refuse("issued", Problem.IN_THE_FUTURE);
        }
        LocalDate expires = answers.present("expires", typed.expires());
        if (issued != null && expires != null && !expires.isAfter(issued)) {
            answers.refuse("expires", Problem.BEFORE_ISSUE);
        } else if (expires != null && expires.isBefore(today)) {
            answers.refuse("expires", Problem.IN_THE_PAST);
        }
        MachineReadableZone zone = MachineReadableZone.read(answers, typed.mrz1(), typed.mrz2());
        if (zone != null && country != null && expires != null) {
            answers.refuseAll(zone.contradictions(number, country, expires));
        }
        return answers.make(
                () ->
                        new Passport(
                                number,
                                Objects.requireNonNull(country),
                                Objects.requireNonNull(issued),
                                Objects.requireNonNull(expires),
                                zone));
    }

    /** Upper case, without the spaces and hyphens that people add for the eye. */
    static String plain(String number) {
        String wide = Normalizer.normalize(number, Normalizer.Form.NFKC);
        return SEPARATORS.matcher(wide.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    public boolean validOn(LocalDate day) {
        return !expires.isBefore(day);
    }

    boolean sameDocumentAs(Passport other) {
        return number.equals(other.number) && country.equals(other.country);
    }
}
