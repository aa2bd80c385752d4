package quebec.monprojet.mandate;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a mandate; says nothing, so it may stand in an address. */
public record MandateId(UUID value) implements Serializable {

    public MandateId {
        Objects.requireNonNull(value);
    }

    public static Optional<MandateId> parse(@Nullable String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new MandateId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
