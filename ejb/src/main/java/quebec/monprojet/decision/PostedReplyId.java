package quebec.monprojet.decision;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Names a letter that replies to a notice of intention, as it was entered. */
public record PostedReplyId(UUID value) implements Serializable {

    public PostedReplyId {
        Objects.requireNonNull(value);
    }

    public static Optional<PostedReplyId> parse(String text) {
        try {
            return Optional.of(new PostedReplyId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
