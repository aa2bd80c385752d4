package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import quebec.monprojet.dossier.Finding.Kind;
import quebec.monprojet.grid.LanguageTest.Language;
import quebec.monprojet.grid.Stay.Purpose;

/**
 * What a life's dates say of each other: studies, jobs, stays and tests against the birth, against
 * one another, and against the day of the opening.
 */
final class Chronology {

    /** Years before the filing in which experience counts: factor 2 of the selection grid. */
    private static final int YEARS_COUNTED = 5;

    /** Months without studies and without a job that nobody has to explain. */
    private static final int UNREMARKABLE_GAP = 3;

    /** Years. Younger, a job is more likely a slip in a date. */
    private static final int YOUNG_FOR_A_JOB = 14;

    private final Contents contents;
    private final Who who;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();

    private Chronology(Contents contents, Who who, LocalDate day) {
        this.contents = contents;
        this.who = who;
        this.day = day;
    }

    /** About the applicant or the spouse. */
    static List<Finding> of(Contents contents, Who who, LocalDate day) {
        Chronology life = new Chronology(contents, who, day);
        life.birth();
        life.jobs();
        life.gaps();
        life.tests();
        life.stays();
        return life.findings;
    }

    private List<Diploma> diplomas() {
        return contents.education().of(who).items();
    }

    private List<Job> held() {
        return contents.experience().of(who).items();
    }

    private void birth() {
        Birth birth = contents.identity(who).birth();
        if (birth == null) {
            return;
        }
        for (Diploma diploma : diplomas()) {
            born(birth, diploma, Question.DIPLOMA);
            boolean young = birth.ageOn(diploma.span().until(day)) < youngest(diploma);
            add(young, Kind.DIPLOMA_TOO_YOUNG, Question.DIPLOMA, diploma);
        }
        for (Job job : held()) {
            born(birth, job, Question.JOB);
            boolean young = birth.ageOn(job.span().from()) < YOUNG_FOR_A_JOB;
            add(young, Kind.JOB_TOO_YOUNG, Question.JOB, job);
        }
        contents.stays().of(who).items().forEach(stay -> born(birth, stay, Question.STAY));
    }

    private void born(Birth birth, Item item, Question question) {
        add(item.span().from().isBefore(birth.date()), Kind.BEFORE_BIRTH, question, item);
    }

    /** Years of age under which this diploma is more likely a slip in a date. */
    private static int youngest(Diploma diploma) {
        return switch (diploma.level()) {
            case NONE, SEC_GENERAL, SEC_VOCATIONAL -> 14;
            case POSTSEC_GENERAL_2Y, POSTSEC_TECH_1_2Y, POSTSEC_TECH_3Y, UNIV1_1Y, UNIV1_2Y -> 16;
            case UNIV1_3Y_PLUS -> 18;
            case UNIV2 -> 19;
            case UNIV3 -> 21;
        };
    }

    private void jobs() {
        for (Job job : held()) {
            add(!job.authorised(), Kind.JOB_UNAUTHORISED, Question.JOB, job);
            boolean doubled =
                    held().stream()
                            .takeWhile(earlier -> !earlier.equals(job))
                            .filter(earlier -> earlier.fullTime() && job.fullTime())
                            .anyMatch(earlier -> overlapsByAMonth(earlier, job));
            add(doubled, Kind.JOBS_OVERLAP, Question.JOB, job);
        }
    }

    /** One may end and the other begin in the same month. */
    private boolean overlapsByAMonth(Item one, Item other) {
        LocalDate from = latest(one.span().from(), other.span().from());
        LocalDate oneUntil = one.span().until(day);
        LocalDate otherUntil = other.span().until(day);
        LocalDate to = oneUntil.isBefore(otherUntil) ? oneUntil : otherUntil;
        return ChronoUnit.MONTHS.between(from, to.plusDays(1)) > 1;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** In the years that count, once both lists are whole. */
    private void gaps() {
        if (!contents.education().of(who).whole() || !contents.experience().of(who).whole()) {
            return;
        }
        LocalDate busyUntil = day.minusYears(YEARS_COUNTED).minusDays(1);
        List<Span> busy =
                Stream.<Item>concat(diplomas().stream(), held().stream())
                        .map(Item::span)
                        .sorted(Comparator.comparing(Span::from))
                        .toList();
        if (busy.isEmpty()) {
            return;
        }
        for (Span span : busy) {
            gap(busyUntil.plusDays(1), span.from().minusDays(1));
            busyUntil = latest(busyUntil, span.until(day));
        }
        gap(busyUntil.plusDays(1), day);
    }

    private void gap(LocalDate from, LocalDate to) {
        if (from.isBefore(to)
                && ChronoUnit.MONTHS.between(from, to.plusDays(1)) > UNREMARKABLE_GAP) {
            findings.add(
                    new Finding(
                            Kind.NEITHER_STUDY_NOR_WORK,
                            who,
                            Question.EXPERIENCE,
                            null,
                            new Span(from, to)));
        }
    }

    private void tests() {
        for (Language language : Language.values()) {
            boolean old =
                    contents.languages()
                            .of(who)
                            .in(language)
                            .known()
                            .filter(result -> !result.validOn(day))
                            .isPresent();
            if (old) {
                findings.add(new Finding(Kind.TEST_TOO_OLD, who, Question.about(language)));
            }
        }
    }

    private void stays() {
        List<Stay> stays = contents.stays().of(who).items();
        for (Stay stay : stays) {
            boolean doubled =
                    stays.stream()
                            .takeWhile(earlier -> !earlier.equals(stay))
                            .anyMatch(earlier -> overlaps(earlier.span(), stay.span()));
            add(doubled, Kind.STAYS_OVERLAP, Question.STAY, stay);
            boolean worked =
                    stay.purpose() != Purpose.WORK
                            || !contents.experience().of(who).whole()
                            || held().stream().anyMatch(job -> inCanada(job, stay.span()));
            add(!worked, Kind.STAY_WITHOUT_JOB, Question.STAY, stay);
        }
    }

    /** One may leave and come back on the same day. */
    private boolean overlaps(Span one, Span other) {
        return one.meets(other, day)
                && !one.until(day).equals(other.from())
                && !other.until(day).equals(one.from());
    }

    private boolean inCanada(Job job, Span stay) {
        return job.country().code().equals(Country.CANADA) && job.span().meets(stay, day);
    }

    private void add(boolean found, Kind kind, Question question, Item item) {
        if (found) {
            findings.add(new Finding(kind, who, question, item));
        }
    }
}
