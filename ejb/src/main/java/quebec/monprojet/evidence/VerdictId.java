package quebec.monprojet.evidence;

import java.util.Optional;
import java.util.UUID;

/** Names what was found of a document; says nothing of it. */
public record VerdictId(UUID value) {

    static VerdictId random() {
        return new VerdictId(UUID.randomUUID());
    }

    public static Optional<VerdictId> parse(String text) {
        try {
            return Optional.of(new VerdictId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
