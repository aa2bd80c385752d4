package quebec.monprojet.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where, and in which language, to write to the person of an account.
 *
 * @param address null for whoever files on paper: letters to them are posted
 */
public record Recipient(AccountId id, @Nullable String address, Language language) {

    public Recipient {
        Objects.requireNonNull(id);
        Objects.requireNonNull(language);
    }

    /** Whether nothing can be mailed to them. */
    public boolean isByPost() {
        return address == null;
    }
}
