package quebec.monprojet.retention;

import java.util.Optional;
import java.util.UUID;

/** Names a legal hold; says nothing, so it may stand in an address. */
public record HoldId(UUID value) {

    public static Optional<HoldId> parse(String text) {
        try {
            return Optional.of(new HoldId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
