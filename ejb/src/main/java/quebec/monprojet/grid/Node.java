package quebec.monprojet.grid;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the grid: a fact and the points it gives.
 *
 * @param key the name of the choice ({@code UNIV2}), the band ({@code 36-47}, {@code 48+}), or a
 *     skill and one of these ({@code LISTENING.C1})
 * @param note why it is not certain, for officers; null without one
 */
public record Node(String key, int points, Certainty certainty, @Nullable String note) {

    public Node {
        Objects.requireNonNull(certainty);
        if (points < 0) {
            throw new IllegalArgumentException("Points are never taken away");
        }
    }
}
