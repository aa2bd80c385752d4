package quebec.monprojet.evidence;

import java.util.Optional;
import java.util.UUID;

/** Names a request for documents; says nothing, so it may stand in an address. */
public record RequestId(UUID value) {

    public static Optional<RequestId> parse(String text) {
        try {
            return Optional.of(new RequestId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
