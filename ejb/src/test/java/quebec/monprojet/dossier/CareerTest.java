package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.grid.LanguageSkill;
import quebec.monprojet.grid.LanguageTest.Language;
import quebec.monprojet.grid.LanguageTests;
import quebec.monprojet.grid.Region;
import quebec.monprojet.grid.SkillLevel;

/** What people type about studies, work, languages and Québec. */
class CareerTest {

    private static final LocalDate TODAY = Fixtures.OPENING;
    private static final UUID ID = new UUID(4, 4);
    private static final YearMonth NEXT = YearMonth.from(TODAY).plusMonths(1);

    private static List<Fault> faults(Checked<?> checked) {
        return checked instanceof Checked.Faulty<?> faulty ? faulty.faults() : List.of();
    }

    private static <T> T sound(Checked<T> checked) {
        assertThat(faults(checked)).isEmpty();
        return ((Checked.Sound<T>) checked).value();
    }

    private static Job.Typed job(YearMonth began, @Nullable YearMonth ended, String hours) {
        return new Job.Typed(
                "Infirmière", "3012", "H", "Lyon", "FR", began, ended, hours, "EMPLOYEE", "true");
    }

    @Test
    void aJobIsReadAsTyped() {
        Job job = sound(Job.read(ID, job(YearMonth.of(2012, 7), null, " 35 "), TODAY));
        assertThat(job.hoursAWeek()).isEqualTo(35);
        assertThat(job.span()).isEqualTo(new Span(LocalDate.of(2012, 7, 1), null));
    }

    @Test
    void aJobBeginsBeforeItEndsAndHasBegun() {
        YearMonth began = YearMonth.of(2020, 2);
        assertThat(faults(Job.read(ID, job(began, began.minusMonths(1), "35"), TODAY)))
                .containsExactly(new Fault("ended", Problem.BEFORE_BEGINNING));
        assertThat(faults(Job.read(ID, job(NEXT, null, "35"), TODAY)))
                .containsExactly(new Fault("began", Problem.IN_THE_FUTURE));
        assertThat(faults(Job.read(ID, job(began, NEXT, "35"), TODAY)))
                .containsExactly(new Fault("ended", Problem.IN_THE_FUTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "85", "-3", "3.5", "٣٥", "1e2", "9999999999", "35h"})
    void hoursAreAWholeNumberOfAWeek(String typed) {
        assertThat(faults(Job.read(ID, job(YearMonth.of(2020, 2), null, typed), TODAY)))
                .containsExactly(
                        new Fault("hoursAWeek", Problem.NOT_A_NUMBER_UP_TO, Job.MOST_HOURS_A_WEEK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3012", "3012 Infirmiers autorisés", " 3012 – x"})
    void anOccupationIsItsFourDigitsWhateverFollows(String typed) {
        assertThat(Occupation.typed(typed)).contains(new Occupation("3012"));
        assertThat(new Occupation("3012").level()).isEqualTo(SkillLevel.A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30123", "301", "infirmière", "9999", ""})
    void whatTheClassificationDoesNotHaveIsNoOccupation(String typed) {
        assertThat(Occupation.typed(typed)).isEmpty();
    }

    @Test
    void everyUnitGroupHasATitleAndALevel() {
        assertThat(Occupations.all())
                .hasSize(500)
                .allSatisfy(
                        each -> {
                            assertThat(each.title("fr")).isNotBlank().doesNotContain("'");
                            assertThat(each.title("en")).isNotBlank();
                            assertThat(each.level()).isNotNull();
                        });
    }

    private static JobOffer.Typed offer(String place, @Nullable Region region) {
        return new JobOffer.Typed(
                "true", "OEV-1", "E", "3012", place, region == null ? null : region.name());
    }

    @Test
    void theMunicipalityDecidesTheRegionHoweverItIsTyped() {
        JobOffer.Offer offer =
                sound(JobOffer.read(offer("st-jean sur richelieu", Region.ESTRIE)))
                        .offer()
                        .known()
                        .orElseThrow();
        assertThat(offer.municipality()).isEqualTo("Saint-Jean-sur-Richelieu");
        assertThat(offer.region()).isEqualTo(Region.MONTEREGIE);
        assertThat(offer.code()).isNotNull();
    }

    @Test
    void aPlaceThatTheListDoesNotHaveSaysItsRegion() {
        assertThat(faults(JobOffer.read(offer("Nulle part", null))))
                .containsExactly(new Fault("offerRegion", Problem.MISSING));
        assertThat(sound(JobOffer.read(offer("Nulle part", Region.MAURICIE))).offer().known())
                .map(JobOffer.Offer::region)
                .contains(Region.MAURICIE);
    }

    @Test
    void withoutAnOfferNothingElseIsAsked() {
        assertThat(
                        sound(
                                        JobOffer.read(
                                                new JobOffer.Typed(
                                                        "false", null, null, "x", null, null)))
                                .offer())
                .isEqualTo(Declared.none());
    }

    private static LanguageResult.Typed result(String test, String score) {
        Map<LanguageSkill, @Nullable String> scores = new EnumMap<>(LanguageSkill.class);
        for (LanguageSkill skill : LanguageSkill.values()) {
            scores.put(skill, score);
        }
        return new LanguageResult.Typed("true", test, TODAY.minusDays(9), "N° 1", scores);
    }

    private static Checked<Declared<LanguageResult>> read(
            Language language, String test, String score) {
        return LanguageResult.read(
                language, LanguageTests.shipped().recognised(TODAY), result(test, score), TODAY);
    }

    @Test
    void eachLanguageHasItsTestsAndItsScale() {
        assertThat(sound(read(Language.FRENCH, "TEFAQ", "B2")).known()).isPresent();
        assertThat(sound(read(Language.ENGLISH, "IELTS", "6.5")).known()).isPresent();
        assertThat(faults(read(Language.FRENCH, "IELTS", "B2")))
                .containsExactly(new Fault("test", Problem.NOT_A_CHOICE));
        assertThat(faults(read(Language.ENGLISH, "IELTS", "B2")))
                .containsExactly(
                        new Fault("listening", Problem.NOT_A_CHOICE),
                        new Fault("speaking", Problem.NOT_A_CHOICE),
                        new Fault("reading", Problem.NOT_A_CHOICE),
                        new Fault("writing", Problem.NOT_A_CHOICE));
    }

    @Test
    void aTestMayMeasureSomeSkillsAlone() {
        LanguageResult.Typed whole = result("TEFAQ", "B2");
        Map<LanguageSkill, @Nullable String> scores = new EnumMap<>(whole.scores());
        scores.put(LanguageSkill.READING, LanguageResult.NONE);
        scores.put(LanguageSkill.WRITING, LanguageResult.NONE);
        var oral =
                new LanguageResult.Typed(
                        "true", "TEFAQ", whole.takenOn(), whole.certificate(), scores);
        var tests = LanguageTests.shipped().recognised(TODAY);
        assertThat(sound(LanguageResult.read(Language.FRENCH, tests, oral, TODAY)).known())
                .map(known -> known.scores().keySet())
                .contains(Set.of(LanguageSkill.LISTENING, LanguageSkill.SPEAKING));
        assertThat(faults(read(Language.FRENCH, "TEFAQ", LanguageResult.NONE)))
                .containsExactly(new Fault("listening", Problem.MISSING));
    }

    @Test
    void nobodySignsByATickAlone() {
        var couple = new Undertakings.Household(true, 0);
        assertThat(faults(Undertakings.read(Undertaking.FUNDS, couple, false, " ", "123", TODAY)))
                .containsExactly(
                        new Fault("agreed", Problem.MISSING),
                        new Fault("signature", Problem.MISSING),
                        new Fault("spouseSignature", Problem.NO_LETTER));
    }

    @Test
    void whoComesAloneSignsAlone() {
        var alone = new Undertakings.Household(false, 2);
        var signed = sound(Undertakings.read(Undertaking.FUNDS, alone, true, "Ada", "Bo", TODAY));
        assertThat(signed.spouse()).isNull();
        assertThat(signed.applicant()).isEqualTo(new Signature("Ada", "1", TODAY));
    }

    @Test
    void anEntryThatIsChangedKeepsItsPlaceInTheList() {
        Job first = sound(Job.read(new UUID(0, 1), job(YearMonth.of(2012, 7), null, "35"), TODAY));
        Job second = sound(Job.read(new UUID(0, 2), job(YearMonth.of(2013, 7), null, "9"), TODAY));
        Job changed = sound(Job.read(first.id(), job(YearMonth.of(2011, 1), null, "40"), TODAY));
        Listed<Job> jobs = Listed.<Job>nothing().with(first).with(second);
        assertThat(jobs.with(changed).items()).containsExactly(changed, second);
        assertThat(jobs.without(first.id()).items()).containsExactly(second);
    }

    @Test
    void aListIsBoundedSoThatADocumentIs() {
        Listed<Job> jobs = Listed.nothing();
        for (int id = 0; id < Listed.MOST; id++) {
            jobs =
                    jobs.with(
                            sound(
                                    Job.read(
                                            new UUID(5, id),
                                            job(YearMonth.of(2012, 7), null, "35"),
                                            TODAY)));
        }
        assertThat(jobs.roomForMore()).isFalse();
        Listed<Job> full = jobs;
        assertThatThrownBy(() -> full.with(Fixtures.JOB))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
