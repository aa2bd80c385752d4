package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.NOBODY;
import static quebec.monprojet.grid.Households.OF_2015;
import static quebec.monprojet.grid.Households.OF_2017;
import static quebec.monprojet.grid.Households.alone;
import static quebec.monprojet.grid.Households.couple;
import static quebec.monprojet.grid.Households.inAll;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    /** A technician of section B: 10 + 12 under the grid of 2015, 6 + 9 under that of 2017. */
    private static final Person TECHNICIAN =
            new Person(
                    Households.BORN,
                    List.of(new Diploma(EducationLevel.POSTSEC_TECH_1_2Y, TrainingSection.B)),
                    List.of(Employment.fullTime(FILED.minusMonths(6), null, SkillLevel.B)),
                    new Languages(inAll(Cefr.B2), Map.of()),
                    Ties.NONE);

    @Test
    void theSameDossierPassesUnderOneVersionAndFailsUnderTheNext() {
        Assessment before = OF_2015.assess(alone(TECHNICIAN), FILED);
        Assessment after = OF_2017.assess(alone(TECHNICIAN), FILED);
        assertThat(before.total()).isEqualTo(new Mark(10 + 12 + 4 + 16 + 12 + 1, 49, 103));
        assertThat(after.total()).isEqualTo(new Mark(6 + 9 + 4 + 16 + 12 + 1, 50, 99));
        assertThat(before.passes()).isTrue();
        assertThat(after.passes()).isFalse();
        assertThat(after.total().missing()).isEqualTo(2);
    }

    @Test
    void theDifferenceLiesInTheTrainingAlone() {
        Assessment before = OF_2015.assess(alone(TECHNICIAN), FILED);
        Assessment after = OF_2017.assess(alone(TECHNICIAN), FILED);
        assertThat(before.scores())
                .filteredOn(s -> s.points() != after.score(s.criterion()).points())
                .extracting(Score::criterion)
                .containsExactly(Criterion.EDUCATION_LEVEL, Criterion.AREA_OF_TRAINING);
    }

    @Test
    void aCoupleHasItsOwnMarks() {
        Assessment pair = OF_2017.assess(couple(TECHNICIAN, NOBODY), FILED);
        assertThat(pair.couple()).isTrue();
        assertThat(pair.total().required()).isEqualTo(59);
        assertThat(pair.employability().required()).isEqualTo(52);
        assertThat(pair.employability().most()).isEqualTo(116 - 8 - 1);
    }

    @Test
    void employabilityIsFactorsOneToSeven() {
        Candidate parent = new Candidate(TECHNICIAN, null, Households.twoToddlers(), true);
        Assessment assessment = OF_2015.assess(parent, FILED);
        assertThat(assessment.total().points() - assessment.employability().points())
                .isEqualTo(8 + 1);
        assertThat(assessment.employability().points()).isEqualTo(54);
    }

    @Test
    void theCutOffsAreMetAtTheirFigureAndNotOneBelow() {
        assertThat(new Mark(42, 42, 94).met()).isTrue();
        assertThat(new Mark(41, 42, 94).met()).isFalse();
        assertThat(new Mark(41, 42, 94).missing()).isEqualTo(1);
        assertThat(new Mark(50, 42, 94).missing()).isZero();
    }

    @Test
    void childrenDoNotMakeUpForWhatEmployabilityLacks() {
        Person speaker =
                new Person(
                        Households.BORN,
                        List.of(new Diploma(EducationLevel.UNIV2, TrainingSection.E)),
                        List.of(),
                        new Languages(inAll(Cefr.B2), Map.of()),
                        Ties.NONE);
        Candidate parent = new Candidate(speaker, null, Households.twoToddlers(), true);
        Assessment assessment = OF_2015.assess(parent, FILED);
        assertThat(assessment.total()).isEqualTo(new Mark(49, 49, 103));
        assertThat(assessment.employability().met()).isFalse();
        assertThat(assessment.passes()).isFalse();
    }

    @Test
    void factorSixIsNotLookedAtForWhoComesAlone() {
        Assessment assessment = OF_2015.assess(alone(TECHNICIAN), FILED);
        assertThat(assessment.scores()).noneMatch(score -> score.criterion().isSpouses());
        assertThatThrownBy(() -> assessment.score(Criterion.SPOUSE_AGE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyScoreHasItsClauseInTheOrderOfTheGrid() {
        assertThat(OF_2015.assess(couple(TECHNICIAN, NOBODY), FILED).scores())
                .extracting(score -> score.criterion().clause())
                .containsExactly(
                        "1.1", "1.2", "2", "3", "4.1", "4.2", "5.1", "5.2", "6.1", "6.2", "6.3",
                        "6.4", "7", "8", "9");
    }
}
