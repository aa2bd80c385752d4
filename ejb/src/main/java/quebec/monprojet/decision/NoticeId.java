package quebec.monprojet.decision;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Names a notice of intention. */
public record NoticeId(UUID value) implements Serializable {

    public NoticeId {
        Objects.requireNonNull(value);
    }

    public static Optional<NoticeId> parse(String text) {
        try {
            return Optional.of(new NoticeId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
