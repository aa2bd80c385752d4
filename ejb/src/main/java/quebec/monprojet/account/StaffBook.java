package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    public Optional<StaffCandidate> candidate(StaffId id) {
        return Optional.ofNullable(em.find(StaffMember.class, id.value()))
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
        member.get()
                .enrol(
                        hash,
                        secrets.encrypted(id.value(), secret),
                        step.getAsLong(),
                        macs(id, codes));
        note(id, "staff.enrolled", Map.of());
        return Optional.of(List.copyOf(codes));
    }

    /** Takes a code of the device, or one for the day it is lost; each works once. */
    public boolean takeCode(StaffId id, int stamp, String code, ClientNetwork from) {
        var active = active(id).filter(member -> member.stamp() == stamp);
        if (active.isEmpty()) {
            return false;
        }
        boolean taken = takesStep(active.get(), code);
        boolean recovered =
                !taken && active.get().takeRecoveryCode(secrets.recoveryMac(id.value(), code));
        var act = taken || recovered ? "staff.signed-in" : "staff.code-refused";
        note(id, act, Map.of("network", from.value(), "recovery", Boolean.toString(recovered)));
        return taken || recovered;
    }

    /** The member's sessions are over but for the one that goes on as this caller. */
    public Optional<Caller> choosePassword(StaffId id, String hash) {
        return active(id)
                .map(
                        member -> {
                            member.choosePassword(hash);
                            note(id, "staff.password-changed", Map.of());
                            return Caller.member(id, member.stamp());
                        });
    }

    /** New recovery codes against a code of the device; empty when it does not show that code. */
    public Optional<List<String>> renewRecoveryCodes(StaffId id, String code, ClientNetwork from) {
        var member = active(id).filter(each -> takesStep(each, code));
        if (member.isEmpty()) {
            note(id, "staff.code-refused", Map.of("network", from.value()));
            return Optional.empty();
        }
        var codes = StaffSecrets.newRecoveryCodes();
        member.get().renewRecoveryCodes(macs(id, codes));
        note(id, "staff.recovery-codes-renewed", Map.of());
        return Optional.of(List.copyOf(codes));
    }

    public void refused(StaffId id, ClientNetwork from) {
        note(id, "staff.password-refused", Map.of("network", from.value()));
    }

    private Optional<StaffMember> active(StaffId id) {
        return Optional.ofNullable(
                        em.find(StaffMember.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(StaffMember::isActive);
    }

    private boolean takesStep(StaffMember member, String code) {
        var secret =
                secrets.decrypted(member.id().value(), Objects.requireNonNull(member.totpSecret()));
        var step = Totp.stepOf(secret, code, clock.instant());
        return step.isPresent() && member.takeStep(step.getAsLong());
    }

    private Set<String> macs(StaffId id, Set<String> codes) {
        return codes.stream()
                .map(plain -> secrets.recoveryMac(id.value(), plain))
                .collect(Collectors.toUnmodifiableSet());
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
