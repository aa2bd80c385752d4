package quebec.monprojet.audit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the things of one feature belong to. Each feature answers for what it lets the journal name,
 * as a bean of any scope, within the transaction of the act.
 */
public interface Belonging {

    /**
     * Of a thing by the name that the journal gives it; empty for one that is not of this feature,
     * or is there no more.
     */
    Set<Matter> of(String thing);

    /**
     * The identifier after a name such as {@code paper:}, or of a thing that bears no name when
     * that is empty.
     */
    static Optional<UUID> identifier(String name, String thing) {
        return thing.startsWith(name)
                ? Matter.identifier(thing.substring(name.length()))
                : Optional.empty();
    }
}
