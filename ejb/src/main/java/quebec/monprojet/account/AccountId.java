package quebec.monprojet.account;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an applicant's account without saying anything about the person. */
public record AccountId(UUID value) implements Serializable {

    public AccountId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
