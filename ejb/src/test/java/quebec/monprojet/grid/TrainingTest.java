package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.OF_2015;
import static quebec.monprojet.grid.Households.OF_2017;
import static quebec.monprojet.grid.Households.alone;
import static quebec.monprojet.grid.Households.graduate;
import static quebec.monprojet.grid.Households.holding;
import static quebec.monprojet.grid.Households.points;
import static quebec.monprojet.grid.Households.score;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingTest {

    private static final Diploma MASTERS_IN_E =
            new Diploma(EducationLevel.UNIV2, TrainingSection.E);
    private static final Diploma TECHNICAL_IN_A =
            new Diploma(EducationLevel.POSTSEC_TECH_3Y, TrainingSection.A);

    @Test
    void levelAndAreaAreThoseOfTheOneDiplomaThatGivesMost() {
        Person holder = holding(MASTERS_IN_E, TECHNICAL_IN_A);
        assertThat(points(OF_2017, holder, Criterion.EDUCATION_LEVEL)).isEqualTo(8);
        assertThat(points(OF_2017, holder, Criterion.AREA_OF_TRAINING)).isEqualTo(12);
    }

    @Test
    void theFirstDiplomaStandsWhenTwoGiveTheSame() {
        Diploma bachelors = new Diploma(EducationLevel.UNIV1_3Y_PLUS, TrainingSection.D);
        assertThat(points(OF_2017, holding(bachelors, MASTERS_IN_E), Criterion.EDUCATION_LEVEL))
                .isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void in2015TechnicalAndVocationalDiplomasAreWorthMoreInSectionsAAndB(EducationLevel level) {
        boolean raised =
                level.name().startsWith("POSTSEC_TECH") || level == EducationLevel.SEC_VOCATIONAL;
        int plain = forLevel(OF_2015, level, TrainingSection.C);
        int wanted = raised ? 10 : plain;
        assertThat(forLevel(OF_2015, level, TrainingSection.A)).isEqualTo(wanted);
        assertThat(forLevel(OF_2015, level, TrainingSection.B)).isEqualTo(wanted);
        assertThat(forLevel(OF_2017, level, TrainingSection.A)).isEqualTo(plain);
    }

    @Test
    void anUnknownSectionGivesNothingAndSaysWhatItMay() {
        Candidate vocational = alone(graduate(EducationLevel.SEC_VOCATIONAL, null));
        Score area = score(OF_2015, vocational, FILED, Criterion.AREA_OF_TRAINING);
        assertThat(area.points()).isZero();
        assertThat(area.nodes()).isEmpty();
        assertThat(area.open()).isEqualTo(16 + 10 - 6);
        assertThat(score(OF_2017, vocational, FILED, Criterion.AREA_OF_TRAINING).open())
                .isEqualTo(12);
        assertThat(OF_2015.assess(vocational, FILED).open()).isEqualTo(20);
    }

    @Test
    void anUnknownSectionIsOpenOnlyForWhatItMayGiveBeyondTheOtherDiplomas() {
        Diploma unknown = new Diploma(EducationLevel.SEC_VOCATIONAL, null);
        Score area =
                score(
                        OF_2017,
                        alone(holding(unknown, MASTERS_IN_E)),
                        FILED,
                        Criterion.AREA_OF_TRAINING);
        assertThat(area.open()).isEqualTo((6 + 12) - 12);
        Person doctor = graduate(EducationLevel.UNIV3, TrainingSection.A);
        assertThat(score(OF_2017, alone(doctor), FILED, Criterion.AREA_OF_TRAINING).open())
                .isZero();
    }

    @Test
    void whoHoldsNoDiplomaIsRefusedForThat() {
        Assessment assessment = OF_2017.assess(alone(Households.NOBODY), FILED);
        assertThat(assessment.eliminating()).containsExactly(Criterion.EDUCATION_LEVEL);
        assertThat(assessment.score(Criterion.EDUCATION_LEVEL).nodes())
                .extracting(Node::key)
                .containsExactly("NONE");
    }

    private static int forLevel(SelectionGrid grid, EducationLevel level, TrainingSection section) {
        return points(grid, graduate(level, section), Criterion.EDUCATION_LEVEL);
    }
}
