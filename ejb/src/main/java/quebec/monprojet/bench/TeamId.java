package quebec.monprojet.bench;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Names a team of those who work on applications. */
public record TeamId(UUID value) implements Serializable {

    public TeamId {
        Objects.requireNonNull(value);
    }

    public static Optional<TeamId> parse(String typed) {
        try {
            return Optional.of(new TeamId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
