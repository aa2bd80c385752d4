package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.account.Admission.Admitted;
import quebec.monprojet.account.Admission.CodeWanted;
import quebec.monprojet.account.Unproven.Busy;
import quebec.monprojet.account.Unproven.Slowed;
import quebec.monprojet.account.Unproven.Wrong;

/** The staff's door: a password, then a code of their device, at every sign-in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffSignIn {

    private final StaffBook book;
    private final PasswordProof proof;
    private final Passwords passwords;
    private final Pacing pacing;

    @Inject
    public StaffSignIn(StaffBook book, PasswordProof proof, Passwords passwords, Pacing pacing) {
        this.book = book;
        this.proof = proof;
        this.passwords = passwords;
        this.pacing = pacing;
    }

    @SuppressWarnings("NullAway")
    public StaffSignIn() {
        this(null, null, null, null);
    }

    public Admission password(MailAddress address, String password, ClientNetwork from) {
        var candidate = book.candidate(address);
        var refusal =
                proof.refusal(
                        "staff:" + address.key(),
                        from,
                        password,
                        candidate.map(StaffCandidate::passwordHash));
        if (refusal.isPresent()) {
            if (refusal.get() instanceof Wrong) {
                candidate.ifPresent(known -> book.refused(known.id(), from));
            }
            return refusal.get();
        }
        var known = candidate.orElseThrow();
        return new CodeWanted(known.id(), known.stamp());
    }

    public Admission code(CodeWanted wanted, String code, ClientNetwork from) {
        var door = "code:" + wanted.staff();
        var delay = pacing.admit(door, from);
        if (!delay.isZero()) {
            return new Slowed(delay);
        }
        if (code.length() > 40 || !book.takeCode(wanted.staff(), wanted.stamp(), code, from)) {
            return new Wrong();
        }
        pacing.succeeded(door, from);
        return new Admitted(Caller.member(wanted.staff(), wanted.stamp()));
    }

    public Optional<OpenInvitation> invitation(String token) {
        return book.invitation(token);
    }

    public Enrolled enrol(String token, String password, String code) {
        var invitation = book.invitation(token);
        if (invitation.isEmpty()) {
            return new Enrolled.InvitationDead();
        }
        var weakness =
                passwords.weakness(password, invitation.get().address(), invitation.get().name());
        if (weakness.isPresent()) {
            return new Enrolled.Weak(weakness.get());
        }
        var hash = passwords.hashed(password);
        if (hash.isEmpty()) {
            return new Busy(Passwords.COME_BACK);
        }
        return book.enrol(token, hash.get(), code)
                .<Enrolled>map(Enrolled.Active::new)
                .orElseGet(Enrolled.WrongCode::new);
    }
}
