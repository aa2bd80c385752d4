package quebec.monprojet.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A member of the staff: invited by an administrator, active once they have a password and a device
 * that shows codes, deactivated on leaving, and never deleted.
 */
@Entity
@Table(name = "staff_member")
class StaffMember {

    private static final Duration INVITED = Duration.ofDays(3);

    @Id private UUID id;
    private String address;

    @Column(name = "address_key")
    private String addressKey;

    private String name;

    @Nullable @Column(name = "password_hash")
    private String passwordHash;

    @Nullable @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "totp_last_step")
    private long totpLastStep;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StaffState state;

    private int stamp;
    private int invitation;

    @Nullable @Column(name = "invited_until")
    private Instant invitedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Nullable @Column(name = "created_by")
    private UUID createdBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "staff_recovery_code", joinColumns = @JoinColumn(name = "staff"))
    @Column(name = "code_mac")
    private Set<String> recoveryCodes = new HashSet<>();

    @Version private int version;

    protected StaffMember() {}

    static StaffMember invited(
            MailAddress address, String name, Set<Role> roles, @Nullable StaffId by, Instant now) {
        var member = new StaffMember();
        member.id = UUID.randomUUID();
        member.address = address.value();
        member.addressKey = address.key();
        member.name = name;
        member.roles.addAll(roles);
        member.createdAt = now;
        member.createdBy = by == null ? null : by.value();
        member.invite(now);
        return member;
    }

    StaffId id() {
        return new StaffId(id);
    }

    String address() {
        return address;
    }

    String name() {
        return name;
    }

    int stamp() {
        return stamp;
    }

    int invitation() {
        return invitation;
    }

    @Nullable Instant invitedUntil() {
        return invitedUntil;
    }

    boolean isActive() {
        return state == StaffState.ACTIVE;
    }

    boolean isInvited(int number, Instant now) {
        return state == StaffState.INVITED
                && number == invitation
                && invitedUntil != null
                && now.isBefore(invitedUntil);
    }

    Set<Role> roles() {
        var copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        return copy;
    }

    /** Starts over: the former password, device and sessions are worth nothing any more. */
    final void invite(Instant now) {
        state = StaffState.INVITED;
        invitation++;
        invitedUntil = now.plus(INVITED);
        passwordHash = null;
        totpSecret = null;
        totpLastStep = 0;
        recoveryCodes.clear();
        stamp++;
    }

    void enrol(String hash, String encryptedSecret, long step, Set<String> recovery) {
        state = StaffState.ACTIVE;
        invitation++;
        passwordHash = hash;
        totpSecret = encryptedSecret;
        totpLastStep = step;
        recoveryCodes.clear();
        recoveryCodes.addAll(recovery);
        stamp++;
    }

    /** Sessions under the former password are over. */
    void choosePassword(String hash) {
        passwordHash = hash;
        stamp++;
    }

    /** The former codes are worth nothing any more. */
    void renewRecoveryCodes(Set<String> recovery) {
        recoveryCodes.clear();
        recoveryCodes.addAll(recovery);
    }

    void assign(Set<Role> wanted) {
        roles.clear();
        roles.addAll(wanted);
    }

    void deactivate() {
        state = StaffState.DEACTIVATED;
        invitation++;
        stamp++;
    }

    /** A code counts once: neither it nor an earlier one is taken again. */
    boolean takeStep(long step) {
        if (step <= totpLastStep) {
            return false;
        }
        totpLastStep = step;
        return true;
    }

    boolean takeRecoveryCode(String mac) {
        return recoveryCodes.remove(mac);
    }

    @Nullable String totpSecret() {
        return totpSecret;
    }

    StaffCandidate candidate() {
        return new StaffCandidate(id(), address, name, passwordHash, stamp);
    }

    StaffView view() {
        return new StaffView(id(), name, address, state, roles(), createdAt);
    }
}
