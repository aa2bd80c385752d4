package quebec.monprojet.fees;

import java.util.Optional;
import java.util.UUID;

/** Names a person's way to the gateway and back; what the gateway calls its order. */
public record AttemptId(UUID value) {

    public static Optional<AttemptId> parse(String text) {
        try {
            return Optional.of(new AttemptId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
