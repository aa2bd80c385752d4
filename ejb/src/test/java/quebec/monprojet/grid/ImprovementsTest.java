package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.OF_2015;
import static quebec.monprojet.grid.Households.OF_2017;
import static quebec.monprojet.grid.Households.OF_2018;
import static quebec.monprojet.grid.Households.accomplished;
import static quebec.monprojet.grid.Households.alone;
import static quebec.monprojet.grid.Households.couple;
import static quebec.monprojet.grid.Households.employed;
import static quebec.monprojet.grid.Households.graduate;
import static quebec.monprojet.grid.Households.inAll;
import static quebec.monprojet.grid.Households.speaking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quebec.monprojet.grid.Change.English;
import quebec.monprojet.grid.Change.French;
import quebec.monprojet.grid.Change.FundsSigned;
import quebec.monprojet.grid.Change.MoreExperience;
import quebec.monprojet.grid.Change.Offer;
import quebec.monprojet.grid.Change.SectionKnown;

class ImprovementsTest {

    @Test
    void whoHasEverythingHasNothingToGain() {
        assertThat(Improvements.of(OF_2018, couple(accomplished(), accomplished()), FILED))
                .isEmpty();
    }

    @Test
    void aSkillIsRaisedToTheNextLevelThatGivesMore() {
        Person speaker = speaking(new Languages(inAll(Cefr.A2), inAll(new Benchmark(4))));
        assertThat(changes(OF_2015, alone(speaker)))
                .contains(
                        new French(Criterion.FRENCH, LanguageSkill.SPEAKING, Cefr.B2),
                        new French(Criterion.FRENCH, LanguageSkill.READING, Cefr.B2),
                        new English(LanguageSkill.LISTENING, new Benchmark(5)));
        Person better = speaking(new Languages(inAll(Cefr.B2), inAll(new Benchmark(8))));
        assertThat(changes(OF_2015, alone(better)))
                .contains(
                        new French(Criterion.FRENCH, LanguageSkill.SPEAKING, Cefr.C1),
                        new English(LanguageSkill.LISTENING, new Benchmark(9)))
                .doesNotContain(new French(Criterion.FRENCH, LanguageSkill.READING, Cefr.C1))
                .doesNotContain(new English(LanguageSkill.READING, new Benchmark(9)));
    }

    @Test
    void theSpousesFrenchIsRaisedWhereTheGridLooksAtIt() {
        assertThat(changes(OF_2015, couple(accomplished(), Households.NOBODY)))
                .containsExactly(
                        new French(Criterion.SPOUSE_FRENCH, LanguageSkill.LISTENING, Cefr.B2),
                        new French(Criterion.SPOUSE_FRENCH, LanguageSkill.SPEAKING, Cefr.B2));
    }

    @Test
    void theMonthsMissingToTheNextBandThatGivesMoreAreTold() {
        Employment job = Employment.fullTime(FILED.minusMonths(10), null, SkillLevel.B);
        assertThat(changes(OF_2015, alone(employed(job)))).contains(new MoreExperience(14));
    }

    @Test
    void signingTheContractTakesAnObstacleAway() {
        Candidate unsigned = new Candidate(accomplished(), null, List.of(), false);
        assertThat(Improvements.of(OF_2015, unsigned, FILED))
                .containsExactly(new Improvement(new FundsSigned(), 1, true));
    }

    @Test
    void anOfferGivesAtLeastWhatTheMetropolisDoes() {
        assertThat(Improvements.of(OF_2018, alone(Households.NOBODY), FILED))
                .contains(new Improvement(new Offer(), 8, false));
    }

    @Test
    void aSectionThatIsNotKnownMayGiveSoMuch() {
        assertThat(Improvements.of(OF_2017, alone(graduate(EducationLevel.UNIV2, null)), FILED))
                .first()
                .isEqualTo(
                        new Improvement(new SectionKnown(Criterion.AREA_OF_TRAINING), 12, false));
    }

    @Test
    void itSaysWhichChangeIsEnough() {
        Person nearly =
                new Person(
                        Households.BORN,
                        List.of(new Diploma(EducationLevel.UNIV1_3Y_PLUS, TrainingSection.C)),
                        List.of(Employment.fullTime(FILED.minusMonths(12), null, SkillLevel.A)),
                        new Languages(inAll(Cefr.B2), Map.of()),
                        Ties.NONE);
        assertThat(OF_2015.assess(alone(nearly), FILED).total().missing()).isZero();
        assertThat(OF_2017.assess(alone(nearly), FILED).total().missing()).isEqualTo(1);
        assertThat(Improvements.of(OF_2017, alone(nearly), FILED))
                .isNotEmpty()
                .allMatch(Improvement::passes);
    }

    @Test
    void whatAddsMostComesFirst() {
        assertThat(Improvements.of(OF_2015, alone(Households.NOBODY), FILED))
                .extracting(Improvement::points)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<Change> changes(SelectionGrid grid, Candidate candidate) {
        return Improvements.of(grid, candidate, FILED).stream().map(Improvement::change).toList();
    }
}
