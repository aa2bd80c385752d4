package quebec.monprojet.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.figures.SnapshotTest.reason;
import static quebec.monprojet.figures.SnapshotTest.snapshot;
import static quebec.monprojet.figures.SnapshotTest.waiting;

import org.junit.jupiter.api.Test;
import quebec.monprojet.selection.Status;

class PublicFiguresTest {

    @Test
    void fewInAllAreNotTold() {
        PublicFigures shown = shown(waiting("FR", Status.EXAMINATION, Age.YEAR, 19));
        assertThat(shown.waiting()).isEmpty();
        assertThat(shown.countries()).isEmpty();
        assertThat(shown.forecast()).isEqualTo(new Forecast.TooLittle(0));
    }

    @Test
    void aFewSecondLooksTellNothing() {
        assertThat(shown(SnapshotTest.look("SAMPLE CONFIRMED", 19)).looks()).isEmpty();
        assertThat(
                        shown(
                                        SnapshotTest.look("SAMPLE CONFIRMED", 40),
                                        SnapshotTest.look("SAMPLE SENT_BACK", 2))
                                .looks())
                .containsExactly(
                        new PublicFigures.Looked(true, new Published.Exactly(40), Veil.FEW));
    }

    @Test
    void countriesOfFewAreNotNamed() {
        PublicFigures shown =
                shown(
                        waiting("FR", Status.EXAMINATION, Age.YEAR, 60),
                        waiting("MA", Status.EXAMINATION, Age.YEAR, 30),
                        waiting("TV", Status.EXAMINATION, Age.YEAR, 1),
                        waiting("NR", Status.EXAMINATION, Age.YEAR, 2));
        assertThat(shown.countries())
                .extracting(PublicFigures.Part::code)
                .containsExactly("FR", "MA");
    }

    /** The others would add up to the sum that stands elsewhere. */
    @Test
    void oneCountryOfFewTakesAnotherWithIt() {
        PublicFigures shown =
                shown(
                        waiting("FR", Status.EXAMINATION, Age.YEAR, 60),
                        waiting("MA", Status.EXAMINATION, Age.YEAR, 30),
                        waiting("TV", Status.EXAMINATION, Age.YEAR, 1));
        assertThat(shown.countries()).extracting(PublicFigures.Part::code).containsExactly("FR");
    }

    @Test
    void whatIsShownIsTheSameFigure() {
        PublicFigures shown =
                shown(
                        waiting("FR", Status.EXAMINATION, Age.YEAR, 60),
                        reason("SELECTED grid.met", 21));
        assertThat(shown.waiting())
                .filteredOn(stage -> stage.status() == Status.EXAMINATION)
                .extracting(PublicFigures.Stage::total)
                .containsExactly(new Published.Exactly(60));
        assertThat(shown.outcomes())
                .extracting(PublicFigures.Reasons::total)
                .contains(new Published.Exactly(21));
    }

    private static PublicFigures shown(Cell... cells) {
        return PublicFigures.of(snapshot(cells).of(Slice.ALL));
    }
}
