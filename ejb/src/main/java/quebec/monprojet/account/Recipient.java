package quebec.monprojet.account;

import java.util.Objects;

/** Where, and in which language, to write to the person of an account. */
public record Recipient(AccountId id, String address, Language language) {

    public Recipient {
        Objects.requireNonNull(id);
        Objects.requireNonNull(address);
        Objects.requireNonNull(language);
    }
}
