package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Finding.Kind;
import quebec.monprojet.grid.Stay.Purpose;

class ChronologyTest {

    private static final LocalDate DAY = Fixtures.OPENING;
    private static final YearMonth NOW = YearMonth.from(DAY);
    private static final Contents LIFE = Fixtures.complete();

    private static List<Kind> kinds(Contents contents) {
        return Chronology.of(contents, Who.APPLICANT, DAY).stream().map(Finding::kind).toList();
    }

    private static Job job(int id, YearMonth began, @Nullable YearMonth ended, int hours) {
        Job job = Fixtures.JOB;
        return new Job(
                new UUID(2, id),
                job.title(),
                job.occupation(),
                job.employer(),
                job.city(),
                job.country(),
                began,
                ended,
                hours,
                job.terms(),
                job.authorised());
    }

    private static Contents working(Job... jobs) {
        return LIFE.with(Experience.BLANK.with(Who.APPLICANT, new Listed<>(List.of(jobs), true)));
    }

    private static Contents staying(Purpose purpose, LocalDate... days) {
        Listed<Stay> stays = Listed.nothing();
        for (int at = 0; at < days.length; at += 2) {
            stays =
                    stays.with(
                            new Stay(
                                    new UUID(3, at),
                                    purpose,
                                    days[at],
                                    days[at + 1],
                                    purpose == Purpose.OTHER ? null : true,
                                    null,
                                    false));
        }
        return LIFE.with(Stays.BLANK.with(Who.APPLICANT, stays.declaredWhole()));
    }

    @Test
    void aLifeWithoutHolesHasNothingToExplain() {
        assertThat(kinds(LIFE)).isEmpty();
    }

    @Test
    void threeMonthsBetweenTwoJobsNeedNoWord() {
        YearMonth left = NOW.minusMonths(20);
        Job before = job(1, YearMonth.of(2012, 7), left, 35);
        assertThat(kinds(working(before, job(2, left.plusMonths(4), null, 35)))).isEmpty();
        assertThat(kinds(working(before, job(2, left.plusMonths(5), null, 35))))
                .containsExactly(Kind.NEITHER_STUDY_NOR_WORK);
    }

    @Test
    void aHoleIsToldFromItsFirstDayToItsLast() {
        Job before = job(1, YearMonth.of(2012, 7), YearMonth.of(2023, 5), 35);
        Job after = job(2, YearMonth.of(2024, 1), null, 35);
        assertThat(Chronology.of(working(before, after), Who.APPLICANT, DAY))
                .extracting(Finding::span)
                .containsExactly(new Span(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 12, 31)));
    }

    @Test
    void holesBeforeTheFiveYearsThatCountAreNobodysBusiness() {
        Job late = job(1, YearMonth.from(DAY.minusYears(5)), null, 35);
        assertThat(kinds(working(late))).isEmpty();
    }

    @Test
    void whoIsStillListingIsNotAskedAboutHoles() {
        Job late = job(1, NOW.minusMonths(3), null, 35);
        Contents listing =
                LIFE.with(Experience.BLANK.with(Who.APPLICANT, new Listed<>(List.of(late), false)));
        assertThat(kinds(listing)).isEmpty();
    }

    @Test
    void twoFullTimeJobsAtOnceAreQuestionedOnce() {
        Job one = job(1, YearMonth.of(2012, 7), null, 40);
        assertThat(kinds(working(one, job(2, YearMonth.of(2020, 1), null, 40))))
                .containsExactly(Kind.JOBS_OVERLAP);
        assertThat(kinds(working(one, job(2, YearMonth.of(2020, 1), null, 12)))).isEmpty();
    }

    @Test
    void oneMayChangeJobsWithinAMonth() {
        Job one = job(1, YearMonth.of(2012, 7), YearMonth.of(2020, 3), 40);
        assertThat(kinds(working(one, job(2, YearMonth.of(2020, 3), null, 40)))).isEmpty();
    }

    @Test
    void nothingEndsBeforeTheBirth() {
        Job early = job(1, YearMonth.of(1988, 1), YearMonth.of(1989, 1), 40);
        assertThat(kinds(working(early, job(2, YearMonth.of(2012, 7), null, 40))))
                .contains(Kind.BEFORE_BIRTH);
    }

    @Test
    void aLicenceAtSeventeenIsMoreLikelyASlip() {
        Diploma known = Fixtures.DIPLOMA;
        Diploma young =
                new Diploma(
                        known.id(),
                        known.level(),
                        known.title(),
                        known.institution(),
                        known.country(),
                        false,
                        YearMonth.of(2004, 9),
                        YearMonth.of(2007, 6),
                        3,
                        known.field(),
                        null);
        Contents contents = LIFE.with(Education.BLANK.with(Who.APPLICANT, Fixtures.whole(young)));
        assertThat(kinds(contents)).containsExactly(Kind.DIPLOMA_TOO_YOUNG);
    }

    @Test
    void aTestIsTooOldOnItsSecondAnniversary() {
        LocalDate taken = Fixtures.FRENCH.takenOn();
        assertThat(Chronology.of(LIFE, Who.APPLICANT, taken.plusYears(2).minusDays(1))).isEmpty();
        assertThat(Chronology.of(LIFE, Who.APPLICANT, taken.plusYears(2)))
                .extracting(Finding::kind)
                .containsExactly(Kind.TEST_TOO_OLD);
    }

    @Test
    void oneMayLeaveAndComeBackOnTheSameDay() {
        LocalDate spring = LocalDate.of(2024, 4, 1);
        LocalDate summer = LocalDate.of(2024, 7, 1);
        LocalDate autumn = LocalDate.of(2024, 10, 1);
        assertThat(kinds(staying(Purpose.OTHER, spring, summer, summer, autumn))).isEmpty();
        assertThat(kinds(staying(Purpose.OTHER, spring, summer, summer.minusDays(1), autumn)))
                .containsExactly(Kind.STAYS_OVERLAP);
    }

    @Test
    void whoCameToWorkHadAJobInCanada() {
        LocalDate spring = LocalDate.of(2024, 4, 1);
        assertThat(kinds(staying(Purpose.WORK, spring, spring.plusMonths(6))))
                .containsExactly(Kind.STAY_WITHOUT_JOB);
    }
}
