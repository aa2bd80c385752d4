package quebec.monprojet.decision;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a decision on one application. */
public record DecisionId(UUID value) implements Serializable {

    public DecisionId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
