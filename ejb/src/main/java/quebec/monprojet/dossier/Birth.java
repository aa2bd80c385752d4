package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
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
        if (born != null && born.isAfter(today)) {
            answers.refuse("birthDate", Problem.IN_THE_FUTURE);
        } else if (born != null && born.isBefore(today.minusYears(OLDEST))) {
            answers.refuse("birthDate", Problem.TOO_LONG_AGO);
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

    /** Full years on that day. */
    public int ageOn(LocalDate day) {
        return Period.between(date, day).getYears();
    }
}
