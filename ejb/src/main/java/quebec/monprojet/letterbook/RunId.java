package quebec.monprojet.letterbook;

import java.util.Optional;
import java.util.UUID;

/** Names a run. */
public record RunId(UUID value) {

    public static Optional<RunId> parse(String text) {
        try {
            return Optional.of(new RunId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
