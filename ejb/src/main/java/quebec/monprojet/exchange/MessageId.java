package quebec.monprojet.exchange;

import java.util.Optional;
import java.util.UUID;

/** Names a message; says nothing of it. */
public record MessageId(UUID value) {

    public static Optional<MessageId> parse(String text) {
        try {
            return Optional.of(new MessageId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
