package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.account.PasswordChoice.Busy;
import quebec.monprojet.account.PasswordChoice.Chosen;
import quebec.monprojet.account.PasswordChoice.LinkDead;
import quebec.monprojet.account.PasswordChoice.Slowed;
import quebec.monprojet.account.PasswordChoice.Weak;
import quebec.monprojet.account.PasswordChoice.WrongPassword;

/** Choosing a password, by a link from a letter or with the present one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChoosingPassword {

    private final AccountBook book;
    private final Passwords passwords;
    private final Pacing pacing;

    @Inject
    public ChoosingPassword(AccountBook book, Passwords passwords, Pacing pacing) {
        this.book = book;
        this.passwords = passwords;
        this.pacing = pacing;
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
        var door = "own:" + id;
        var wait = pacing.waits(door, from);
        if (!wait.isZero()) {
            return new Slowed(wait);
        }
        var candidate = book.candidate(id);
        var holds = passwords.matches(present, candidate.map(Candidate::passwordHash).orElse(null));
        if (holds.isEmpty()) {
            return new Busy(Passwords.COME_BACK);
        }
        if (!holds.get()) {
            pacing.failed(door, from);
            return new WrongPassword();
        }
        pacing.succeeded(door);
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
