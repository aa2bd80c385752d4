package quebec.monprojet.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VeilTest {

    private static final int LARGEST = 11;

    @Test
    void fiveAreShownAndFourAreNot() {
        assertThat(Veil.over(List.of(5, 4, 3, 60)))
                .contains(List.of(exactly(5), Veil.FEW, Veil.FEW, exactly(60)));
    }

    @Test
    void aSmallNumberBesideOneLargeOneTakesThatWithIt() {
        assertThat(Veil.over(List.of(3, 60))).contains(List.of(Veil.FEW, Veil.WITHHELD));
    }

    @Test
    void theSmallestThatIsEnoughIsTaken() {
        assertThat(Veil.over(List.of(3, 90, 7, 60)))
                .contains(List.of(Veil.FEW, exactly(90), Veil.WITHHELD, exactly(60)));
    }

    @Test
    void thatNobodyIsThereTellsNothingOfAnybody() {
        assertThat(Veil.over(List.of(250, 0, 0)))
                .contains(List.of(exactly(250), Veil.FEW, Veil.FEW));
    }

    @Test
    void whatCannotBeHiddenBehindAnythingIsNotToldAtAll() {
        assertThat(Veil.over(List.of(3))).isEmpty();
        assertThat(Veil.over(List.of(4, 4))).isEmpty();
    }

    /** Without a second number hidden, one subtraction would tell it. */
    @Test
    void hidingTheSmallOnesAloneWouldNotDo() {
        List<Integer> counts = List.of(3, 60);
        List<Published> smallOnly = List.of(Veil.FEW, exactly(60));
        assertThat(possible(smallOnly, 63, 0)).containsExactly(counts.get(0));
    }

    /** Every list of three small numbers, seen by somebody who knows the sum and the rules. */
    @Test
    void noSmallNumberIsEverTheOnlyPossibleOne() {
        for (int a = 0; a <= LARGEST; a++) {
            for (int b = 0; b <= LARGEST; b++) {
                for (int c = 0; c <= LARGEST; c++) {
                    judge(List.of(a, b, c));
                }
            }
        }
    }

    private static void judge(List<Integer> counts) {
        Optional<List<Published>> shown = Veil.over(counts);
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < counts.size() && shown.isPresent(); i++) {
            if (!(shown.get().get(i) instanceof Published.Exactly) && counts.get(i) > 0) {
                assertThat(possible(shown.get(), sum, i))
                        .as("number %d of %s shown as %s", i, counts, shown)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    private static Set<Integer> possible(List<Published> shown, int sum, int place) {
        Set<Integer> found = new HashSet<>();
        guess(shown, sum, new ArrayList<>(), place, found);
        return found;
    }

    private static void guess(
            List<Published> shown, int left, List<Integer> guessed, int place, Set<Integer> found) {
        if (guessed.size() == shown.size()) {
            if (left == 0) {
                found.add(guessed.get(place));
            }
            return;
        }
        Published next = shown.get(guessed.size());
        int low = next instanceof Published.Exactly e ? e.count() : next.equals(Veil.FEW) ? 0 : 5;
        int high =
                next instanceof Published.Exactly e ? e.count() : next.equals(Veil.FEW) ? 4 : left;
        for (int value = low; value <= Math.min(high, left); value++) {
            guessed.add(value);
            guess(shown, left - value, guessed, place, found);
            guessed.remove(guessed.size() - 1);
        }
    }

    private static Published exactly(int count) {
        return new Published.Exactly(count);
    }
}
