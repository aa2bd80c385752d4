package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;

/** When and where a person was born, and the sex their passport states. */
public record Birth(LocalDate date, String place, Country country, Sex sex) {

    public static final int LONGEST_PLACE = 200;

    /** Nobody alive was born before. */
    private static final int OLDEST = 125;

    public Birth {
        Objects.requireNonNull(date);
        Objects.requireNonNull(country);
        Objects.requireNonNull(sex);
        if (place.isBlank()) {
            throw new IllegalArgumentException("A birth has a place");
        }
    }

    /** Answers as typed; {@code today} in Montréal. */
    public static Checked<Birth> read(
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable String country,
            @Nullable String sex,
            LocalDate today) {
        Answers answers = new Answers();
        LocalDate born = answers.present("birthDate", date);
        if (born != null) {
            objection(born, today).ifPresent(problem -> answers.refuse("birthDate", problem));
        }
        String at = answers.required("birthPlace", place, LONGEST_PLACE);
        Country in = answers.country("birthCountry", country);
        Sex stated = answers.choice("sex", Sex.class, sex);
        return answers.make(
                () ->
                        new Birth(
                                Objects.requireNonNull(born),
                                at,
                                Objects.requireNonNull(in),
                                Objects.requireNonNull(stated)));
    }

    /** Why nobody alive today in Montréal was born then; empty where somebody may have been. */
    public static Optional<Problem> objection(LocalDate born, LocalDate today) {
        if (born.isAfter(today)) {
            return Optional.of(Problem.IN_THE_FUTURE);
        }
        return born.isBefore(today.minusYears(OLDEST))
                ? Optional.of(Problem.TOO_LONG_AGO)
                : Optional.empty();
    }

    /** Full years on that day. */
    public int ageOn(LocalDate day) {
        return Period.between(date, day).getYears();
    }
}
