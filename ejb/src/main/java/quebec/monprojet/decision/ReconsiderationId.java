package quebec.monprojet.decision;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Names what a person asked to be looked at again. */
public record ReconsiderationId(UUID value) implements Serializable {

    public ReconsiderationId {
        Objects.requireNonNull(value);
    }

    public static Optional<ReconsiderationId> parse(String text) {
        try {
            return Optional.of(new ReconsiderationId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
