package quebec.monprojet.account;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a member of the staff. */
public record StaffId(UUID value) implements Serializable {

    public StaffId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
