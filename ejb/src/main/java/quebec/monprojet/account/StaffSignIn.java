package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.account.Admission.Admitted;
import quebec.monprojet.account.Admission.Busy;
import quebec.monprojet.account.Admission.CodeWanted;
import quebec.monprojet.account.Admission.Refused;
import quebec.monprojet.account.Admission.Slowed;

/** The staff's door: a password, then a code of their device, at every sign-in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffSignIn {

    private final StaffBook book;
    private final Passwords passwords;
    private final Pacing pacing;

    @Inject
    public StaffSignIn(StaffBook book, Passwords passwords, Pacing pacing) {
        this.book = book;
        this.passwords = passwords;
        this.pacing = pacing;
    }

    @SuppressWarnings("NullAway")
    public StaffSignIn() {
        this(null, null, null);
    }

    public Admission password(MailAddress address, String password, ClientNetwork from) {
        var door = "staff:" + address.key();
        var delay = pacing.waits(door, from);
        if (!delay.isZero()) {
            return new Slowed(delay);
        }
        var candidate = book.candidate(address);
        var holds =
                passwords.matches(
                        password, candidate.map(StaffCandidate::passwordHash).orElse(null));
        if (holds.isEmpty()) {
            return new Busy(Passwords.COME_BACK);
        }
        if (!holds.get()) {
            pacing.failed(door, from);
            candidate.ifPresent(known -> book.refused(known.id(), from));
            return new Refused();
        }
        pacing.succeeded(door);
        var known = candidate.orElseThrow();
        return new CodeWanted(known.id(), known.stamp());
    }

    public Admission code(CodeWanted wanted, String code, ClientNetwork from) {
        var door = "code:" + wanted.staff();
        var delay = pacing.waits(door, from);
        if (!delay.isZero()) {
            return new Slowed(delay);
        }
        if (code.length() > 40 || !book.takeCode(wanted.staff(), wanted.stamp(), code, from)) {
            pacing.failed(door, from);
            return new Refused();
        }
        pacing.succeeded(door);
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
            return new Enrolled.Busy();
        }
        return book.enrol(token, hash.get(), code.strip())
                .<Enrolled>map(Enrolled.Active::new)
                .orElseGet(Enrolled.WrongCode::new);
    }
}
