package quebec.monprojet.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Hides the small numbers of a list whose sum is known, and of the larger ones as few as are needed
 * so that no small one can be computed from the sum and from what is shown. That there is nobody at
 * all may be found out: it tells nothing of anybody.
 */
final class Veil {

    /** Fewer than so many persons are never told apart. */
    static final int FEWEST = 5;

    static final Published FEW = new Published.Few();
    static final Published WITHHELD = new Published.Withheld();

    private final List<Integer> counts;
    private final List<Published> shown = new ArrayList<>();

    /** How many are known to be small, how many are withheld, and what all of them come to. */
    private int few;

    private int withheld;
    private int hidden;

    private Veil(List<Integer> counts) {
        this.counts = counts;
        for (int count : counts) {
            shown.add(alone(count));
            if (count < FEWEST) {
                few++;
                hidden += count;
            }
        }
    }

    /** Of a number that is in no sum. */
    static Published alone(int count) {
        return count < FEWEST ? FEW : new Published.Exactly(count);
    }

    /** In their order; empty when nothing of it may be shown, not even the sum. */
    static Optional<List<Published>> over(List<Integer> counts) {
        return over(counts, List.of());
    }

    /**
     * @param beforehand places of what must be withheld whatever it is
     */
    static Optional<List<Published>> over(List<Integer> counts, List<Integer> beforehand) {
        Veil veil = new Veil(counts);
        beforehand.forEach(veil::withhold);
        while (!veil.protects(veil.hidden, veil.withheld)) {
            Optional<Integer> next = veil.next();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            veil.withhold(next.get());
        }
        return Optional.of(List.copyOf(veil.shown));
    }

    /** The smallest that is enough, or else the largest. */
    private Optional<Integer> next() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (shown.get(i) instanceof Published.Exactly) {
                left.add(i);
            }
        }
        left.sort(Comparator.comparing(counts::get));
        return left.stream()
                .filter(place -> protects(hidden + counts.get(place), withheld + 1))
                .findFirst()
                .or(
                        () ->
                                left.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(
                                                Collections.max(
                                                        left, Comparator.comparing(counts::get))));
    }

    private void withhold(int place) {
        if (shown.get(place) instanceof Published.Exactly exactly) {
            shown.set(place, WITHHELD);
            withheld++;
            hidden += exactly.count();
        }
    }

    /**
     * Whether each of what is hidden can still be one number or another: the small ones have the
     * sum to share, and what is withheld is {@link #FEWEST} at least.
     */
    private boolean protects(int sum, int beside) {
        if (few == 0) {
            return beside == 0 || (beside > 1 && sum > FEWEST * beside);
        }
        return beside > 0
                ? sum > FEWEST * beside
                : sum == 0 || (few > 1 && sum < (FEWEST - 1) * few);
    }
}
