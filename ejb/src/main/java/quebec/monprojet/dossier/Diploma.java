package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.grid.EducationLevel;
import quebec.monprojet.grid.TrainingSection;

/**
 * A diploma obtained. The months are those of the studies; {@code field} is the area of training in
 * the person's words, {@code section} its letter in the ministry's list where they know it.
 */
public record Diploma(
        UUID id,
        EducationLevel level,
        String title,
        String institution,
        Country country,
        boolean inQuebec,
        YearMonth began,
        YearMonth obtained,
        int fullTimeYears,
        String field,
        @Nullable TrainingSection section)
        implements Item {

    public static final int LONGEST = 200;

    /** Years of study for one diploma. */
    public static final int MOST_YEARS = 15;

    public Diploma {
        Objects.requireNonNull(level);
        if (obtained.isBefore(began)) {
            throw new IllegalArgumentException("Studies end after they began");
        }
        if (fullTimeYears < 1 || fullTimeYears > MOST_YEARS) {
            throw new IllegalArgumentException("From 1 to " + MOST_YEARS + " years");
        }
        if (inQuebec && !country.code().equals(Country.CANADA)) {
            throw new IllegalArgumentException("Québec is in Canada");
        }
    }

    @Override
    public Span span() {
        return new Span(began.atDay(1), obtained.atEndOfMonth());
    }

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable String level,
            @Nullable String title,
            @Nullable String institution,
            @Nullable String country,
            boolean inQuebec,
            @Nullable YearMonth began,
            @Nullable YearMonth obtained,
            @Nullable String fullTimeYears,
            @Nullable String field,
            @Nullable String section) {}

    /** Answers as typed; {@code today} in Montréal. */
    public static Checked<Diploma> read(UUID id, Typed typed, LocalDate today) {
        Answers answers = new Answers();
        EducationLevel level = answers.choice("level", EducationLevel.class, typed.level());
        if (level == EducationLevel.NONE) {
            answers.refuse("level", Problem.NOT_A_CHOICE);
        }
        String title = answers.required("title", typed.title(), LONGEST);
        String institution = answers.required("institution", typed.institution(), LONGEST);
        Country country = answers.country("diplomaCountry", typed.country());
        boolean inQuebec =
                typed.inQuebec() && country != null && country.code().equals(Country.CANADA);
        YearMonth began = answers.pastMonth("began", typed.began(), today);
        YearMonth obtained = answers.pastMonth("obtained", typed.obtained(), today);
        if (began != null && obtained != null && obtained.isBefore(began)) {
            answers.refuse("obtained", Problem.BEFORE_BEGINNING);
        }
        int years = answers.number("fullTimeYears", typed.fullTimeYears(), 1, MOST_YEARS);
        String field = answers.required("field", typed.field(), LONGEST);
        TrainingSection section =
                answers.optionalChoice("section", TrainingSection.class, typed.section());
        return answers.make(
                () ->
                        new Diploma(
                                id,
                                Objects.requireNonNull(level),
                                title,
                                institution,
                                Objects.requireNonNull(country),
                                inQuebec,
                                Objects.requireNonNull(began),
                                Objects.requireNonNull(obtained),
                                years,
                                field,
                                section));
    }
}
