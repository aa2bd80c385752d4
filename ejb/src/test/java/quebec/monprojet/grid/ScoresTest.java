package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.NOBODY;
import static quebec.monprojet.grid.Households.OF_2015;
import static quebec.monprojet.grid.Households.OF_2018;
import static quebec.monprojet.grid.Households.alone;
import static quebec.monprojet.grid.Households.couple;
import static quebec.monprojet.grid.Households.inAll;
import static quebec.monprojet.grid.Households.offered;
import static quebec.monprojet.grid.Households.points;
import static quebec.monprojet.grid.Households.score;
import static quebec.monprojet.grid.Households.speaking;
import static quebec.monprojet.grid.Households.tied;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoresTest {

    @ParameterizedTest
    @CsvSource({"A1,0,0", "A2,0,0", "B1,0,0", "B2,12,4", "C1,14,6", "C2,16,6"})
    void frenchIsAddedUpOverTheSkills(Cefr level, int principal, int spouse) {
        Person speaker = speaking(new Languages(inAll(level), Map.of()));
        assertThat(points(OF_2015, speaker, Criterion.FRENCH)).isEqualTo(principal);
        assertThat(score(OF_2015, couple(NOBODY, speaker), FILED, Criterion.SPOUSE_FRENCH).points())
                .isEqualTo(spouse);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,4", "8,4", "9,6", "12,6"})
    void englishIsAddedUpOverTheSkills(int benchmark, int expected) {
        Person speaker = speaking(new Languages(Map.of(), inAll(new Benchmark(benchmark))));
        assertThat(points(OF_2015, speaker, Criterion.ENGLISH)).isEqualTo(expected);
    }

    @Test
    void aSkillWithoutAResultGivesNothingAndTheOthersStand() {
        Person speaker = speaking(new Languages(Map.of(LanguageSkill.SPEAKING, Cefr.C1), Map.of()));
        Score french = score(OF_2015, alone(speaker), FILED, Criterion.FRENCH);
        assertThat(french.points()).isEqualTo(6);
        assertThat(french.nodes()).extracting(Node::key).containsExactly("SPEAKING.C1");
    }

    @ParameterizedTest
    @CsvSource({
        "SPOUSE,3",
        "CHILD_PARENT_SIBLING,3",
        "GRANDPARENT,3",
        "UNCLE_AUNT_NEPHEW_COUSIN,0",
        "NONE,0"
    })
    void closeFamilyInQuebecGivesThree(Kin kin, int expected) {
        Person relative = tied(new Ties(List.of(), Set.of(kin), null));
        assertThat(points(OF_2015, relative, Criterion.FAMILY_IN_QUEBEC)).isEqualTo(expected);
    }

    @Test
    void theClosestOfSeveralRelativesCountsAndOnlyOnce() {
        Set<Kin> many = Set.of(Kin.UNCLE_AUNT_NEPHEW_COUSIN, Kin.GRANDPARENT, Kin.SPOUSE);
        assertThat(
                        points(
                                OF_2015,
                                tied(new Ties(List.of(), many, null)),
                                Criterion.FAMILY_IN_QUEBEC))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Region.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MONTREAL", "LAVAL"})
    void until2018AnOfferIsInsideTheMetropolisOrOutside(Region region) {
        assertThat(points(OF_2015, offered(region, false), Criterion.JOB_OFFER)).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(
            value = Region.class,
            names = {"MONTREAL", "LAVAL", "LANAUDIERE", "LAURENTIDES", "MONTEREGIE"})
    void insideTheMetropolisTheRegionDoesNotMatter(Region region) {
        assertThat(points(OF_2015, offered(region, true), Criterion.JOB_OFFER)).isEqualTo(8);
        assertThat(points(OF_2018, offered(region, true), Criterion.JOB_OFFER)).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "CAPITALE_NATIONALE,14",
        "CHAUDIERE_APPALACHES,14",
        "MONTEREGIE,14",
        "ABITIBI_TEMISCAMINGUE,13",
        "CENTRE_DU_QUEBEC,13",
        "ESTRIE,13",
        "LANAUDIERE,13",
        "OUTAOUAIS,13",
        "BAS_SAINT_LAURENT,12",
        "COTE_NORD,12",
        "LAURENTIDES,12",
        "MAURICIE,12",
        "NORD_DU_QUEBEC,12",
        "SAGUENAY_LAC_SAINT_JEAN,12",
        "GASPESIE_ILES,10"
    })
    void from2018EveryRegionHasItsPoints(Region region, int expected) {
        assertThat(points(OF_2018, offered(region, false), Criterion.JOB_OFFER))
                .isEqualTo(expected);
    }

    @Test
    void nobodyWorksInMontrealOutsideTheMetropolis() {
        assertThatThrownBy(() -> new Workplace(Region.MONTREAL, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theContractOfFinancialSelfSufficiencyIsEliminatory() {
        Candidate unsigned = new Candidate(Households.accomplished(), null, List.of(), false);
        Assessment assessment = OF_2015.assess(unsigned, FILED);
        assertThat(assessment.total().met()).isTrue();
        assertThat(assessment.employability().met()).isTrue();
        assertThat(assessment.eliminating()).containsExactly(Criterion.FINANCIAL_SELF_SUFFICIENCY);
        assertThat(assessment.passes()).isFalse();
    }

    @Test
    void aScoreIsAsCertainAsTheLeastCertainLineBehindIt() {
        Person speaker = speaking(new Languages(inAll(Cefr.C1), Map.of()));
        assertThat(score(OF_2015, alone(speaker), FILED, Criterion.FRENCH).certainty())
                .isEqualTo(Certainty.H);
        assertThat(
                        score(OF_2015, couple(NOBODY, speaker), FILED, Criterion.SPOUSE_FRENCH)
                                .certainty())
                .isEqualTo(Certainty.M);
    }

    @ParameterizedTest
    @CsvSource({
        "0112,O", "2171,A", "1121,A", "3012,A", "3112,A", "2281,B", "6321,B", "1411,C", "7511,C",
        "6611,D", "9617,D"
    })
    void theCodeOfAnOccupationTellsItsLevel(String code, SkillLevel level) {
        assertThat(SkillLevel.ofOccupation(code)).contains(level);
    }

    @ParameterizedTest
    @CsvSource({"2871", "1999", "217", "21711", "A171", "''"})
    void noOccupationHasSuchACode(String code) {
        assertThat(SkillLevel.ofOccupation(code)).isEmpty();
    }
}
