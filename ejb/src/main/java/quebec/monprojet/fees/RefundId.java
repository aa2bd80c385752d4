package quebec.monprojet.fees;

import java.util.Optional;
import java.util.UUID;

/** Names money that goes back; says nothing, so it may stand in an address. */
public record RefundId(UUID value) {

    public static Optional<RefundId> parse(String text) {
        try {
            return Optional.of(new RefundId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
