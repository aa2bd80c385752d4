package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import quebec.monprojet.account.PasswordChoice.LinkDead;

/** Choosing a password, by a link from a letter or with the present one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChoosingPassword {

    private final AccountBook book;
    private final Passwords passwords;
    private final PasswordProof proof;

    @Inject
    public ChoosingPassword(AccountBook book, Passwords passwords, PasswordProof proof) {
        this.book = book;
        this.passwords = passwords;
        this.proof = proof;
    }

    @SuppressWarnings("NullAway")
    public ChoosingPassword() {
        this(null, null, null);
    }

    public PasswordChoice byLink(String token, Purpose purpose, String password) {
        var address = book.proven(token, purpose);
        if (address.isEmpty()) {
            return new LinkDead();
        }
        return passwords.choose(
                password, hash -> book.choosePassword(token, purpose, hash), address.get());
    }

    public PasswordChoice change(
            AccountId id, String present, String password, ClientNetwork from) {
        var candidate = book.candidate(id);
        var refusal =
                proof.refusal("own:" + id, from, present, candidate.map(Candidate::passwordHash));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return passwords.choose(
                password, hash -> book.choosePassword(id, hash), candidate.orElseThrow().address());
    }
}
