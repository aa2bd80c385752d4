package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;

/**
 * A job held, by month; without a last month as long as it is held. {@code authorised}: the person
 * had the right to work there, as a citizen or by a permit.
 */
public record Job(
        UUID id,
        String title,
        Occupation occupation,
        String employer,
        String city,
        Country country,
        YearMonth began,
        @Nullable YearMonth ended,
        int hoursAWeek,
        Terms terms,
        boolean authorised)
        implements Item {

    public static final int LONGEST = 200;
    public static final int MOST_HOURS_A_WEEK = 84;

    /** Hours a week from which a job is full time. */
    public static final int FULL_TIME = 30;

    /** On what terms it is held. */
    public enum Terms {
        EMPLOYEE,
        SELF_EMPLOYED,
        INTERNSHIP,
        UNPAID
    }

    public Job {
        Objects.requireNonNull(occupation);
        Objects.requireNonNull(terms);
        if (ended != null && ended.isBefore(began)) {
            throw new IllegalArgumentException("A job ends after it began");
        }
        if (hoursAWeek < 1 || hoursAWeek > MOST_HOURS_A_WEEK) {
            throw new IllegalArgumentException("From 1 to " + MOST_HOURS_A_WEEK + " hours a week");
        }
    }

    @Override
    public Span span() {
        return new Span(began.atDay(1), ended == null ? null : ended.atEndOfMonth());
    }

    boolean fullTime() {
        return hoursAWeek >= FULL_TIME;
    }

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable String title,
            @Nullable String occupation,
            @Nullable String employer,
            @Nullable String city,
            @Nullable String country,
            @Nullable YearMonth began,
            @Nullable YearMonth ended,
            @Nullable String hoursAWeek,
            @Nullable String terms,
            @Nullable String authorised) {}

    /** Answers as typed; {@code today} in Montréal. */
    public static Checked<Job> read(UUID id, Typed typed, LocalDate today) {
        Answers answers = new Answers();
        String title = answers.required("jobTitle", typed.title(), LONGEST);
        Occupation occupation = answers.occupation("occupation", typed.occupation());
        String employer = answers.required("employer", typed.employer(), LONGEST);
        String city = answers.required("jobCity", typed.city(), LONGEST);
        Country country = answers.country("jobCountry", typed.country());
        YearMonth began = answers.pastMonth("began", typed.began(), today);
        YearMonth ended = typed.ended();
        if (ended != null && ended.isAfter(YearMonth.from(today))) {
            answers.refuse("ended", Problem.IN_THE_FUTURE);
        } else if (ended != null && began != null && ended.isBefore(began)) {
            answers.refuse("ended", Problem.BEFORE_BEGINNING);
        }
        int hours = answers.number("hoursAWeek", typed.hoursAWeek(), 1, MOST_HOURS_A_WEEK);
        Terms terms = answers.choice("terms", Terms.class, typed.terms());
        Boolean authorised = answers.yesOrNo("authorised", typed.authorised());
        return answers.make(
                () ->
                        new Job(
                                id,
                                title,
                                Objects.requireNonNull(occupation),
                                employer,
                                city,
                                Objects.requireNonNull(country),
                                Objects.requireNonNull(began),
                                ended,
                                hours,
                                Objects.requireNonNull(terms),
                                Objects.requireNonNull(authorised)));
    }
}
