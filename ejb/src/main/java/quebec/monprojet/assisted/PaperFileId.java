package quebec.monprojet.assisted;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a file on paper; says nothing, so it may stand in an address. */
public record PaperFileId(UUID value) implements Serializable {

    public PaperFileId {
        Objects.requireNonNull(value);
    }

    public static Optional<PaperFileId> parse(@Nullable String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new PaperFileId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
