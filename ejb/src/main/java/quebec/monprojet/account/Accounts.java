package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** The applicants' accounts. */
@Stateless
@PermitAll
public class Accounts {

    /** Where to write to the person; empty once the account is closed. */
    public Optional<Recipient> recipient(AccountId id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** The account as its person sees it; empty once it is closed. */
    public Optional<AccountView> of(AccountId id) {
        throw new UnsupportedOperationException(id.toString());
    }
}
