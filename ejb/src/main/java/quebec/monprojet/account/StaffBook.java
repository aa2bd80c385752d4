package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.keys.Secrets;

/** The steps of the staff's sign-in and enrolment, each in a short transaction. */
@Stateless
@PermitAll
public class StaffBook {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;
    private final Journal journal;
    private final StaffSecrets secrets;

    @Inject
    public StaffBook(Clock clock, Journal journal, Secrets secrets) {
        this.clock = clock;
        this.journal = journal;
        this.secrets = new StaffSecrets(secrets);
    }

    @SuppressWarnings("NullAway")
    public StaffBook() {
        this(Clock.systemUTC(), null, null);
    }

    public Optional<StaffCandidate> candidate(MailAddress address) {
        return AccountRows.memberWithAddress(em, address)
                .filter(StaffMember::isActive)
                .map(StaffMember::candidate);
    }

    public Optional<OpenInvitation> invitation(String token) {
        return secrets.read(token)
                .flatMap(
                        invitation ->
                                invited(invitation)
                                        .map(
                                                member ->
                                                        new OpenInvitation(
                                                                member.id(),
                                                                member.name(),
                                                                member.address(),
                                                                secrets.totpSecret(invitation))));
    }

    /** Activates the member; the recovery codes, or empty for a dead invitation or a wrong code. */
    public Optional<List<String>> enrol(String token, String hash, String code) {
        var invitation = secrets.read(token);
        var member = invitation.flatMap(this::invited);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        var secret = secrets.totpSecret(invitation.orElseThrow());
        var step = Totp.stepOf(secret, code, clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var id = member.get().id();
        var codes = StaffSecrets.newRecoveryCodes();
        var macs = new HashSet<String>();
        codes.forEach(plain -> macs.add(secrets.recoveryMac(id.value(), plain)));
        member.get().enrol(hash, secrets.encrypted(id.value(), secret), step.getAsLong(), macs);
        note(id, "staff.enrolled", Map.of());
        return Optional.of(List.copyOf(codes));
    }

    /** Takes a code of the device, or one for the day it is lost; each works once. */
    public boolean takeCode(StaffId id, int stamp, String code, ClientNetwork from) {
        var member = em.find(StaffMember.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (member == null || !member.isActive() || member.stamp() != stamp) {
            return false;
        }
        var secret = secrets.decrypted(id.value(), Objects.requireNonNull(member.totpSecret()));
        var step = Totp.stepOf(secret, code.strip(), clock.instant());
        boolean taken = step.isPresent() && member.takeStep(step.getAsLong());
        boolean recovered =
                !taken && member.takeRecoveryCode(secrets.recoveryMac(id.value(), code));
        var act = taken || recovered ? "staff.signed-in" : "staff.code-refused";
        note(id, act, Map.of("network", from.value(), "recovery", Boolean.toString(recovered)));
        return taken || recovered;
    }

    public void refused(StaffId id, ClientNetwork from) {
        note(id, "staff.password-refused", Map.of("network", from.value()));
    }

    private Optional<StaffMember> invited(StaffSecrets.Invitation invitation) {
        return Optional.ofNullable(
                        em.find(
                                StaffMember.class,
                                invitation.staff(),
                                LockModeType.PESSIMISTIC_WRITE))
                .filter(member -> member.isInvited(invitation.number(), clock.instant()));
    }

    private void note(StaffId id, String act, Map<String, String> facts) {
        journal.record(Actor.staff(id.value()), new Act(act), "staff:" + id.value(), facts);
    }
}
