package quebec.monprojet.decision;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Names a decision on one application. */
public record DecisionId(UUID value) implements Serializable {

    public DecisionId {
        Objects.requireNonNull(value);
    }

    public static Optional<DecisionId> parse(String text) {
        try {
            return Optional.of(new DecisionId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
