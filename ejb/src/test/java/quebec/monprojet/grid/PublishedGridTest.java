package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data say what was published, cell by cell. */
class PublishedGridTest {

    /**
     * Clause, line, and its points in 2015, 2017 and 2018; a dash: the version has no such line.
     */
    private static final String TABLE =
            """
            1.1 NONE 0 0 0
            1.1 SEC_GENERAL 2 2 2
            1.1 SEC_VOCATIONAL 6 6 6
            1.1 SEC_VOCATIONAL+A 10 - -
            1.1 SEC_VOCATIONAL+B 10 - -
            1.1 POSTSEC_GENERAL_2Y 4 4 4
            1.1 POSTSEC_TECH_1_2Y 6 6 6
            1.1 POSTSEC_TECH_1_2Y+A 10 - -
            1.1 POSTSEC_TECH_1_2Y+B 10 - -
            1.1 POSTSEC_TECH_3Y 8 8 8
            1.1 POSTSEC_TECH_3Y+A 10 - -
            1.1 POSTSEC_TECH_3Y+B 10 - -
            1.1 UNIV1_1Y 4 4 4
            1.1 UNIV1_2Y 6 6 6
            1.1 UNIV1_3Y_PLUS 10 10 10
            1.1 UNIV2 12 12 12
            1.1 UNIV3 14 14 14
            1.2 A 16 12 12
            1.2 B 12 9 9
            1.2 C 6 6 6
            1.2 D 2 2 2
            1.2 E 0 0 0
            1.2 F 0 0 0
            1.2 G 0 0 0
            2 0-5 0 0 0
            2 6-11 4 4 4
            2 12-23 4 4 4
            2 24-35 6 6 6
            2 36-47 6 6 6
            2 48+ 8 8 8
            3 18-35 16 16 16
            3 36 14 14 14
            3 37 12 12 12
            3 38 10 10 10
            3 39 8 8 8
            3 40 6 6 6
            3 41 4 4 4
            3 42 2 2 2
            3 43+ 0 0 0
            4.1 LISTENING.A1 0 0 0
            4.1 LISTENING.A2 0 0 0
            4.1 LISTENING.B1 0 0 0
            4.1 LISTENING.B2 5 5 5
            4.1 LISTENING.C1 6 6 6
            4.1 LISTENING.C2 7 7 7
            4.1 SPEAKING.A1 0 0 0
            4.1 SPEAKING.A2 0 0 0
            4.1 SPEAKING.B1 0 0 0
            4.1 SPEAKING.B2 5 5 5
            4.1 SPEAKING.C1 6 6 6
            4.1 SPEAKING.C2 7 7 7
            4.1 READING.A1 0 0 0
            4.1 READING.A2 0 0 0
            4.1 READING.B1 0 0 0
            4.1 READING.B2 1 1 1
            4.1 READING.C1 1 1 1
            4.1 READING.C2 1 1 1
            4.1 WRITING.A1 0 0 0
            4.1 WRITING.A2 0 0 0
            4.1 WRITING.B1 0 0 0
            4.1 WRITING.B2 1 1 1
            4.1 WRITING.C1 1 1 1
            4.1 WRITING.C2 1 1 1
            4.2 LISTENING.1-4 0 0 0
            4.2 LISTENING.5-8 1 1 1
            4.2 LISTENING.9-12 2 2 2
            4.2 SPEAKING.1-4 0 0 0
            4.2 SPEAKING.5-8 1 1 1
            4.2 SPEAKING.9-12 2 2 2
            4.2 READING.1-4 0 0 0
            4.2 READING.5-12 1 1 1
            4.2 WRITING.1-4 0 0 0
            4.2 WRITING.5-12 1 1 1
            5.1 FULL_TIME_STUDY_OR_WORK_3M_PLUS 5 5 -
            5.1 PVT_WITH_3M_WORK 5 5 -
            5.1 STUDY_DVS_AVS_900_1800H_PLUS_6M_WORK - - 5
            5.1 STUDY_DIPLOMA_1800H_PLUS - - 5
            5.1 WORK_PERMIT_1Y_AND_6M_FULL_TIME - - 5
            5.1 OTHER_2W_TO_3M 1 1 1
            5.1 OTHER_OVER_3M 2 2 2
            5.1 NONE 0 0 0
            5.2 SPOUSE 3 3 3
            5.2 CHILD_PARENT_SIBLING 3 3 3
            5.2 GRANDPARENT 3 3 3
            5.2 UNCLE_AUNT_NEPHEW_COUSIN 0 0 0
            5.2 NONE 0 0 0
            6.1 NONE 0 0 0
            6.1 SEC_GENERAL 1 1 1
            6.1 SEC_VOCATIONAL 2 2 2
            6.1 POSTSEC_GENERAL_2Y 1 1 1
            6.1 POSTSEC_TECH_1_2Y 2 2 2
            6.1 POSTSEC_TECH_3Y 3 3 3
            6.1 UNIV1_1Y 1 1 1
            6.1 UNIV1_2Y 2 2 2
            6.1 UNIV1_3Y_PLUS 3 3 3
            6.1 UNIV2 4 4 4
            6.1 UNIV3 4 4 4
            6.2 A 4 4 4
            6.2 B 3 3 3
            6.2 C 2 2 2
            6.2 D 1 1 1
            6.2 E 0 0 0
            6.2 F 0 0 0
            6.2 G 0 0 0
            6.3 18-35 3 3 3
            6.3 36-39 2 2 2
            6.3 40-42 1 1 1
            6.3 43+ 0 0 0
            6.4 LISTENING.A1 0 0 0
            6.4 LISTENING.A2 0 0 0
            6.4 LISTENING.B1 0 0 0
            6.4 LISTENING.B2 2 2 2
            6.4 LISTENING.C1 3 3 3
            6.4 LISTENING.C2 3 3 3
            6.4 SPEAKING.A1 0 0 0
            6.4 SPEAKING.A2 0 0 0
            6.4 SPEAKING.B1 0 0 0
            6.4 SPEAKING.B2 2 2 2
            6.4 SPEAKING.C1 3 3 3
            6.4 SPEAKING.C2 3 3 3
            7 NONE 0 0 0
            7 INSIDE_RMM 8 8 -
            7 OUTSIDE_RMM 10 10 -
            7 INSIDE_CMM - - 8
            7 CAPITALE_NATIONALE - - 14
            7 CHAUDIERE_APPALACHES - - 14
            7 MONTEREGIE - - 14
            7 ABITIBI_TEMISCAMINGUE - - 13
            7 CENTRE_DU_QUEBEC - - 13
            7 ESTRIE - - 13
            7 LANAUDIERE - - 13
            7 OUTAOUAIS - - 13
            7 BAS_SAINT_LAURENT - - 12
            7 COTE_NORD - - 12
            7 LAURENTIDES - - 12
            7 MAURICIE - - 12
            7 NORD_DU_QUEBEC - - 12
            7 SAGUENAY_LAC_SAINT_JEAN - - 12
            7 GASPESIE_ILES - - 10
            8 0-12 4 4 4
            8 13-18 2 2 -
            8 13-21 - - 2
            9 SIGNED 1 1 1
            9 NOT_SIGNED 0 0 0
            """;

    private static final List<String> VERSIONS = List.of("PRTQ-2015", "PRTQ-2017", "PRTQ-2018");

    @ParameterizedTest
    @FieldSource("VERSIONS")
    void everyCellIsAsPublished(String version) {
        SelectionGrid grid = Households.grid(version);
        Map<String, Integer> data = new TreeMap<>();
        for (Clause clause : grid.clauses(grid.from())) {
            clause.nodes()
                    .forEach(
                            (key, node) ->
                                    data.put(
                                            clause.criterion().clause() + " " + key,
                                            node.points()));
        }
        assertThat(data).isEqualTo(published(2 + VERSIONS.indexOf(version)));
    }

    private static Map<String, Integer> published(int column) {
        return TABLE.lines()
                .map(line -> line.split(" "))
                .filter(cells -> !cells[column].equals("-"))
                .collect(
                        Collectors.toMap(
                                cells -> cells[0] + " " + cells[1],
                                cells -> Integer.valueOf(cells[column])));
    }

    @Test
    void theCutOffsAndPassMarksAreAsPublished() {
        assertThat(SelectionGrids.all())
                .extracting(SelectionGrid::employability)
                .containsExactly(new Marks(42, 50), new Marks(43, 52), new Marks(43, 52));
        assertThat(SelectionGrids.all())
                .extracting(SelectionGrid::pass)
                .containsExactly(new Marks(49, 57), new Marks(50, 59), new Marks(50, 59));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void onlyEducationAndFundsEliminateByThemselves(SelectionGrid grid) {
        assertThat(grid.clauses(grid.from()))
                .filteredOn(clause -> clause.cutOff() > 0)
                .extracting(Clause::criterion, Clause::cutOff)
                .containsExactly(
                        tuple(Criterion.EDUCATION_LEVEL, 2),
                        tuple(Criterion.FINANCIAL_SELF_SUFFICIENCY, 1));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void theSumsAreThePublishedMaxima(SelectionGrid grid) {
        List<Clause> clauses = grid.clauses(grid.from());
        int couple = clauses.stream().mapToInt(Clause::most).sum();
        int spouses =
                clauses.stream()
                        .filter(clause -> clause.criterion().isSpouses())
                        .mapToInt(Clause::most)
                        .sum();
        assertThat(new Marks(couple - spouses, couple)).isEqualTo(grid.publishedMost());
        assertThat(spouses).isEqualTo(17);
    }

    @ParameterizedTest
    @MethodSource("grids")
    void theBestHouseholdReachesThePublishedMaxima(SelectionGrid grid) {
        Person best = Households.accomplished();
        Candidate alone = new Candidate(best, null, Households.twoToddlers(), true);
        Candidate couple = new Candidate(best, best, Households.twoToddlers(), true);
        Assessment single = grid.assess(alone, Households.FILED);
        Assessment both = grid.assess(couple, Households.FILED);
        assertThat(new Marks(single.total().points(), both.total().points()))
                .isEqualTo(grid.publishedMost())
                .isEqualTo(new Marks(single.total().most(), both.total().most()));
        assertThat(single.passes()).isTrue();
        assertThat(both.passes()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("grids")
    void noLineOfAClauseThatPeopleMeetOnceGivesMoreThanItsMost(SelectionGrid grid) {
        assertThat(grid.clauses(grid.from()))
                .allSatisfy(
                        clause ->
                                assertThat(clause.nodes().values())
                                        .allMatch(node -> node.points() <= clause.most()));
    }

    @Test
    void whatIsNotEstablishedSaysSo() {
        assertThat(Households.OF_2015.clauses(Households.FILED))
                .flatMap(clause -> clause.nodes().values())
                .filteredOn(node -> node.key().equals("SEC_VOCATIONAL+A"))
                .singleElement()
                .satisfies(node -> assertThat(node.certainty()).isEqualTo(Certainty.M))
                .satisfies(node -> assertThat(node.note()).contains("à confirmer"));
        assertThat(Households.OF_2018.clauses(Households.OF_2018.from()))
                .filteredOn(clause -> clause.criterion() == Criterion.JOB_OFFER)
                .flatMap(clause -> clause.nodes().values())
                .extracting(Node::certainty)
                .containsOnly(Certainty.M);
    }

    static Stream<SelectionGrid> grids() {
        return SelectionGrids.all().stream();
    }
}
