package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import quebec.monprojet.account.Admission.Admitted;

/** The applicants' door. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    private final AccountBook book;
    private final PasswordProof proof;

    @Inject
    public SignIn(AccountBook book, PasswordProof proof) {
        this.book = book;
        this.proof = proof;
    }

    @SuppressWarnings("NullAway")
    public SignIn() {
        this(null, null);
    }

    /** The same work is done, and the same said, whether or not the address has an account. */
    public Admission signIn(MailAddress address, String password, ClientNetwork from) {
        var candidate = book.candidate(address);
        var refusal =
                proof.refusal(
                        "applicant:" + address.key(),
                        from,
                        password,
                        candidate.map(Candidate::passwordHash));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var known = candidate.orElseThrow();
        book.signedIn(known.id());
        return new Admitted(Caller.applicant(known.id(), known.stamp()));
    }
}
