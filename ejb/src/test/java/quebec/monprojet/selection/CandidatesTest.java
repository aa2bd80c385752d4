package quebec.monprojet.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Declared;
import quebec.monprojet.dossier.Diploma;
import quebec.monprojet.dossier.Education;
import quebec.monprojet.dossier.Experience;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Job;
import quebec.monprojet.dossier.JobOffer;
import quebec.monprojet.dossier.LanguageResult;
import quebec.monprojet.dossier.Languages;
import quebec.monprojet.dossier.Listed;
import quebec.monprojet.dossier.Occupation;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.dossier.Spouse;
import quebec.monprojet.dossier.TestResults;
import quebec.monprojet.grid.AreaLists;
import quebec.monprojet.grid.Candidate;
import quebec.monprojet.grid.Cefr;
import quebec.monprojet.grid.EducationLevel;
import quebec.monprojet.grid.LanguageSkill;
import quebec.monprojet.grid.LanguageTests;
import quebec.monprojet.grid.Region;
import quebec.monprojet.grid.SkillLevel;
import quebec.monprojet.grid.Workplace;

class CandidatesTest {

    private static final LocalDate FILED = LocalDate.of(2016, 6, 13);
    private static final Country FRANCE = new Country("FR");
    private static final Identity BORN =
            new Identity(
                    null,
                    new Birth(LocalDate.of(1985, 3, 27), "Lyon", FRANCE, Sex.F),
                    null,
                    null,
                    null);
    private static final Contents ALONE = new Contents(Map.of()).with(BORN);

    private static Candidate candidate(Contents contents) {
        return Candidates.of(contents, FILED, LanguageTests.shipped(), AreaLists.shipped())
                .orElseThrow();
    }

    private static Contents with(Job job) {
        return ALONE.with(new Experience(new Listed<>(List.of(job), true), Listed.nothing()));
    }

    private static Job job(Job.Terms terms, int hours, boolean authorised) {
        return new Job(
                new UUID(0, 1),
                "Infirmière",
                new Occupation("3012"),
                "Hospices civils",
                "Lyon",
                FRANCE,
                YearMonth.of(2012, 1),
                YearMonth.of(2014, 12),
                hours,
                terms,
                authorised);
    }

    private static Contents speaking(LocalDate takenOn, String test, String score) {
        Map<LanguageSkill, String> scores =
                Arrays.stream(LanguageSkill.values())
                        .collect(Collectors.toMap(Function.identity(), skill -> score));
        Declared<LanguageResult> result =
                Declared.of(new LanguageResult(test, takenOn, "1", scores));
        boolean english = test.equals("IELTS");
        return ALONE.with(
                new Languages(
                        new TestResults(
                                english ? Declared.none() : result,
                                english ? result : Declared.none()),
                        TestResults.BLANK));
    }

    private static Contents offered(String place, @Nullable String code, Region region) {
        return ALONE.with(
                new JobOffer(
                        Declared.of(
                                new JobOffer.Offer(
                                        "1", "E", new Occupation("3012"), place, code, region))));
    }

    @Test
    void nothingIsCountedBeforeABirthDateIsKnown() {
        assertThat(
                        Candidates.of(
                                new Contents(Map.of()),
                                FILED,
                                LanguageTests.shipped(),
                                AreaLists.shipped()))
                .isEmpty();
    }

    @Test
    void aJobTellsItsLevelAndItsShareOfFullTime() {
        assertThat(candidate(with(job(Job.Terms.EMPLOYEE, 15, true))).principal().employments())
                .singleElement()
                .satisfies(
                        held -> {
                            assertThat(held.level()).isEqualTo(SkillLevel.A);
                            assertThat(held.percent()).isEqualTo(50);
                            assertThat(held.paid()).isTrue();
                            assertThat(held.to()).isEqualTo(LocalDate.of(2014, 12, 31));
                        });
    }

    @Test
    void workWithoutTheRightToItIsLeftOut() {
        assertThat(candidate(with(job(Job.Terms.EMPLOYEE, 40, false))).principal().employments())
                .isEmpty();
    }

    @Test
    void aResultCountsUntilTheDayBeforeItsSecondAnniversary() {
        assertThat(spoken(FILED.minusYears(2).plusDays(1))).containsValue(Cefr.C1).hasSize(4);
        assertThat(spoken(FILED.minusYears(2))).isEmpty();
    }

    private static Map<LanguageSkill, Cefr> spoken(LocalDate takenOn) {
        return candidate(speaking(takenOn, "TEFAQ", "C1")).principal().languages().french();
    }

    @Test
    void bandsBecomeBenchmarksAndTheLowestNone() {
        LocalDate taken = FILED.minusDays(1);
        assertThat(candidate(speaking(taken, "IELTS", "6.5")).principal().languages().english())
                .hasSize(4);
        assertThat(candidate(speaking(taken, "IELTS", "1.0")).principal().languages().english())
                .isEmpty();
    }

    @Test
    void theMunicipalityTellsWhetherAnOfferIsInTheMetropolis() {
        assertThat(
                        candidate(offered("Sherbrooke", "43027", Region.ESTRIE))
                                .principal()
                                .ties()
                                .offer())
                .isEqualTo(new Workplace(Region.ESTRIE, false));
    }

    @Test
    void aPlaceThatNoListKnowsIsTakenForMetropolitanWhereItMayBe() {
        assertThat(
                        candidate(offered("Nulle part", null, Region.LANAUDIERE))
                                .principal()
                                .ties()
                                .offer())
                .isEqualTo(new Workplace(Region.LANAUDIERE, true));
        assertThat(candidate(offered("Nulle part", null, Region.ESTRIE)).principal().ties().offer())
                .isEqualTo(new Workplace(Region.ESTRIE, false));
    }

    @Test
    void aListThatOnlyDemonstratesTellsNoSection() {
        var area = AreaLists.shipped().inForce(FILED).orElseThrow().areas().get(0);
        Diploma diploma =
                new Diploma(
                        new UUID(0, 2),
                        EducationLevel.UNIV2,
                        "Master",
                        "Université",
                        FRANCE,
                        false,
                        YearMonth.of(2005, 9),
                        YearMonth.of(2010, 6),
                        5,
                        area.name("fr"),
                        null);
        Contents studied =
                ALONE.with(new Education(new Listed<>(List.of(diploma), true), Listed.nothing()));
        assertThat(candidate(studied).principal().diplomas())
                .containsExactly(new quebec.monprojet.grid.Diploma(EducationLevel.UNIV2, null));
    }

    @Test
    void onlyASpouseWhoComesAlongIsLookedAt() {
        Family apart = new Family(true, new Spouse(false, BORN, null), List.of(), true);
        assertThat(candidate(ALONE.with(apart)).inCouple()).isFalse();
        assertThat(candidate(ALONE.with(apart.withSpouse(true))).inCouple()).isTrue();
    }
}
