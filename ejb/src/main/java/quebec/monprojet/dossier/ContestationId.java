package quebec.monprojet.dossier;

import java.util.Optional;
import java.util.UUID;

/** Names a contestation; says nothing, so it may stand in an address. */
public record ContestationId(UUID value) {

    public static Optional<ContestationId> parse(String text) {
        try {
            return Optional.of(new ContestationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
