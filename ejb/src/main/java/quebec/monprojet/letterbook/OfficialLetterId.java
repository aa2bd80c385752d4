package quebec.monprojet.letterbook;

import java.util.Optional;
import java.util.UUID;

/** Names an official letter; says nothing of it. */
public record OfficialLetterId(UUID value) {

    public static Optional<OfficialLetterId> parse(String text) {
        try {
            return Optional.of(new OfficialLetterId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
