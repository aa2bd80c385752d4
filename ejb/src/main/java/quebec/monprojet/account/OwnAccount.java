package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.account.OwnChange.Done;
import quebec.monprojet.account.OwnChange.Kept;

/** What a person changes in their own account, each time with their password. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnAccount {

    private final AccountBook book;
    private final PasswordProof proof;
    private final Pacing pacing;
    private final Instance<KeepsAccount> keepers;

    @Inject
    public OwnAccount(
            AccountBook book,
            PasswordProof proof,
            Pacing pacing,
            @Any Instance<KeepsAccount> keepers) {
        this.book = book;
        this.proof = proof;
        this.pacing = pacing;
        this.keepers = keepers;
    }

    @SuppressWarnings("NullAway")
    public OwnAccount() {
        this(null, null, null, null);
    }

    /** Writes to the new address; the account moves there once the link in that letter is used. */
    public OwnChange askMove(AccountId id, String password, MailAddress next, ClientNetwork from) {
        var refusal = refusal(id, password, from);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var wait = pacing.letter(next.key(), from);
        if (!wait.isZero()) {
            return new Unproven.Slowed(wait);
        }
        book.askMove(id, next);
        return new Done();
    }

    /**
     * Closes the account and erases what is personal in it; a draft goes with it. While an
     * application of this person awaits a decision the account stays: the law gives that person
     * notices and delays, and they need an address.
     */
    public OwnChange close(AccountId id, String password, ClientNetwork from) {
        if (isKept(id)) {
            return new Kept();
        }
        var refusal = refusal(id, password, from);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return closed(id);
    }

    /** What is kept from one instant to the next, the database keeps. */
    private OwnChange closed(AccountId id) {
        try {
            book.close(id);
            return new Done();
        } catch (EJBException refused) {
            if (isKept(id)) {
                return new Kept();
            }
            throw refused;
        }
    }

    public boolean isKept(AccountId id) {
        for (var keeper : keepers) {
            if (keeper.keeps(id)) {
                return true;
            }
        }
        return false;
    }

    /** Why this is not to be done in their name now; empty when the password is theirs. */
    public Optional<Unproven> refusal(AccountId id, String password, ClientNetwork from) {
        return proof.refusal(
                "own:" + id, from, password, book.candidate(id).map(Candidate::passwordHash));
    }
}
