package quebec.monprojet.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void aBranchOfFewShowsNoneOfItsNumbers() {
        Tree tree = Tree.of(List.of(List.of(2, 1), List.of(1, 1), List.of(40, 30)));
        assertThat(tree.totals()).containsExactly(Veil.FEW, Veil.FEW, new Published.Exactly(70));
        assertThat(tree.branches().get(0)).containsExactly(Veil.FEW, Veil.FEW);
        assertThat(tree.branches().get(2))
                .containsExactly(new Published.Exactly(40), new Published.Exactly(30));
    }

    /** Its numbers would add up to it. */
    @Test
    void aTotalThatIsWithheldTakesItsBranchWithIt() {
        Tree tree = Tree.of(List.of(List.of(3), List.of(40, 30), List.of(90)));
        assertThat(tree.totals())
                .containsExactly(Veil.FEW, Veil.WITHHELD, new Published.Exactly(90));
        assertThat(tree.branches().get(1)).containsExactly(Veil.WITHHELD, Veil.WITHHELD);
    }

    @Test
    void aBranchThatCannotHideItsNumbersHidesItsTotal() {
        Tree tree = Tree.of(List.of(List.of(4, 4), List.of(40, 30), List.of(90)));
        assertThat(tree.totals())
                .containsExactly(Veil.WITHHELD, Veil.WITHHELD, new Published.Exactly(90));
    }
}
