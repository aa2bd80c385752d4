package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import quebec.monprojet.account.Admission.Admitted;
import quebec.monprojet.account.Admission.Busy;
import quebec.monprojet.account.Admission.Refused;
import quebec.monprojet.account.Admission.Slowed;

/** The applicants' door. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    private final AccountBook book;
    private final Passwords passwords;
    private final Pacing pacing;

    @Inject
    public SignIn(AccountBook book, Passwords passwords, Pacing pacing) {
        this.book = book;
        this.passwords = passwords;
        this.pacing = pacing;
    }

    @SuppressWarnings("NullAway")
    public SignIn() {
        this(null, null, null);
    }

    /** The same work is done, and the same said, whether or not the address has an account. */
    public Admission signIn(MailAddress address, String password, ClientNetwork from) {
        var door = "applicant:" + address.key();
        var wait = pacing.waits(door, from);
        if (!wait.isZero()) {
            return new Slowed(wait);
        }
        var candidate = book.candidate(address);
        var holds =
                passwords.matches(password, candidate.map(Candidate::passwordHash).orElse(null));
        if (holds.isEmpty()) {
            return new Busy(Passwords.COME_BACK);
        }
        if (!holds.get()) {
            pacing.failed(door, from);
            return new Refused();
        }
        pacing.succeeded(door);
        var known = candidate.orElseThrow();
        book.signedIn(known.id());
        return new Admitted(Caller.applicant(known.id(), known.stamp()));
    }
}
