package quebec.monprojet.opening;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an approval of a decision would rest on now.
 *
 * @param rehearsal the latest that bears it; null while none does
 * @param shortfalls what the latest rehearsal lacks, while none bears it
 */
public record Ground(@Nullable Rehearsal rehearsal, Set<Shortfall> shortfalls) {

    public Ground {
        shortfalls = Set.copyOf(shortfalls);
    }
}
