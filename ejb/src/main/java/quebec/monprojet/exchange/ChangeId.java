package quebec.monprojet.exchange;

import java.util.Optional;
import java.util.UUID;

/** Names a declared change; says nothing, so it may stand in an address. */
public record ChangeId(UUID value) {

    public static Optional<ChangeId> parse(String text) {
        try {
            return Optional.of(new ChangeId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
