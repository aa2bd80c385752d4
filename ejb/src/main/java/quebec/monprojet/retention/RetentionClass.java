package quebec.monprojet.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sort of what is kept, and how long.
 *
 * @param name in {@code retention.json} and in the keys of texts
 * @param days after which it goes; null where no delay is known
 * @param warnings days before the last, most first
 * @param confirmed whether the rule is established: nothing is erased on another
 * @param source of the rule, in French
 */
public record RetentionClass(
        String name,
        @Nullable Integer days,
        List<Integer> warnings,
        boolean confirmed,
        String source) {

    public RetentionClass {
        warnings = List.copyOf(warnings);
        if (confirmed && days == null) {
            throw new IllegalArgumentException("An established rule has its delay: " + name);
        }
        if (days != null && days < 1) {
            throw new IllegalArgumentException("No such delay: " + name);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("A rule has its source: " + name);
        }
    }
}
