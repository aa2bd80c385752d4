package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.account.PasswordChoice.Chosen;
import quebec.monprojet.account.PasswordChoice.LinkDead;
import quebec.monprojet.account.PasswordChoice.Weak;
import quebec.monprojet.account.Unproven.Busy;

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
        var weakness = passwords.weakness(password, address.get());
        if (weakness.isPresent()) {
            return new Weak(weakness.get());
        }
        var hash = passwords.hashed(password);
        if (hash.isEmpty()) {
            return new Busy(Passwords.COME_BACK);
        }
        return chosen(book.choosePassword(token, purpose, hash.get()));
    }

    public PasswordChoice change(
            AccountId id, String present, String password, ClientNetwork from) {
        var candidate = book.candidate(id);
        var refusal =
                proof.refusal("own:" + id, from, present, candidate.map(Candidate::passwordHash));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var weakness = passwords.weakness(password, candidate.orElseThrow().address());
        if (weakness.isPresent()) {
            return new Weak(weakness.get());
        }
        var hash = passwords.hashed(password);
        if (hash.isEmpty()) {
            return new Busy(Passwords.COME_BACK);
        }
        return chosen(book.choosePassword(id, hash.get()));
    }

    private static PasswordChoice chosen(Optional<Caller> caller) {
        return caller.<PasswordChoice>map(Chosen::new).orElseGet(LinkDead::new);
    }
}
