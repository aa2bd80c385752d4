package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What members of the staff change of their own access, without anybody's leave. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnSeat {

    private final StaffBook book;
    private final PasswordProof proof;
    private final Passwords passwords;
    private final Pacing pacing;

    @Inject
    public OwnSeat(StaffBook book, PasswordProof proof, Passwords passwords, Pacing pacing) {
        this.book = book;
        this.proof = proof;
        this.passwords = passwords;
        this.pacing = pacing;
    }

    @SuppressWarnings("NullAway")
    public OwnSeat() {
        this(null, null, null, null);
    }

    public PasswordChoice changePassword(
            StaffId id, String present, String password, ClientNetwork from) {
        var candidate = book.candidate(id);
        var refusal =
                proof.refusal(
                        "own-staff:" + id,
                        from,
                        present,
                        candidate.map(StaffCandidate::passwordHash));
        if (refusal.isPresent()) {
            if (refusal.get() instanceof Unproven.Wrong) {
                book.refused(id, from);
            }
            return refusal.get();
        }
        var known = candidate.orElseThrow();
        return passwords.choose(
                password, hash -> book.choosePassword(id, hash), known.address(), known.name());
    }

    /** The code is one of the device: a recovery code does not make others. */
    public Renewal renewRecoveryCodes(StaffId id, String code, ClientNetwork from) {
        var door = "code:" + id;
        var delay = pacing.admit(door, from);
        if (!delay.isZero()) {
            return new Unproven.Slowed(delay);
        }
        var codes = book.renewRecoveryCodes(id, code, from);
        if (codes.isEmpty()) {
            return new Unproven.Wrong();
        }
        pacing.succeeded(door, from);
        return new Renewal.Renewed(codes.get());
    }
}
