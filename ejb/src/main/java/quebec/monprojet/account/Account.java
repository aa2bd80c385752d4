package quebec.monprojet.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An applicant's account: pending until its address is confirmed and a password chosen, then open,
 * and in the end closed, with everything personal gone. For whoever files on paper the ministry
 * keeps one, which has neither address nor password: nobody ever signs in to it.
 */
@Entity
@Table(name = "account")
class Account {

    enum State {
        PENDING,
        OPEN,
        KEPT,
        CLOSED
    }

    @Id private UUID id;

    @Nullable private String address;

    @Nullable @Column(name = "address_key")
    private String addressKey;

    @Nullable @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    @Nullable @Column(name = "attested_at")
    private Instant attestedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private int stamp;

    @Column(name = "created_at")
    private Instant createdAt;

    @Nullable @Column(name = "opened_at")
    private Instant openedAt;

    /** Written aside of the version, by whoever hands out a caller. */
    @Nullable @Column(name = "seen_at", insertable = false, updatable = false)
    private Instant seenAt;

    @Nullable @Column(name = "closed_at")
    private Instant closedAt;

    @Version private int version;

    protected Account() {}

    static Account pending(
            MailAddress address, Language language, @Nullable Instant attestedAt, Instant now) {
        var account = new Account();
        account.id = UUID.randomUUID();
        account.state = State.PENDING;
        account.createdAt = now;
        account.write(address);
        account.speak(language, attestedAt);
        return account;
    }

    static Account kept(Language language, @Nullable Instant attestedAt, Instant now) {
        var account = new Account();
        account.id = UUID.randomUUID();
        account.state = State.KEPT;
        account.createdAt = now;
        account.openedAt = now;
        account.speak(language, attestedAt);
        return account;
    }

    AccountId id() {
        return new AccountId(id);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** By the ministry, for somebody who files on paper. */
    boolean isKept() {
        return state == State.KEPT;
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    Language language() {
        return language;
    }

    /** Empty while it is kept for somebody, and once it is closed. */
    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** Sessions opened under an older stamp are over. */
    int stamp() {
        return stamp;
    }

    void speak(Language wanted, @Nullable Instant attested) {
        if (wanted.needsAttestation() && attested == null && attestedAt == null) {
            throw new IllegalArgumentException("no attestation");
        }
        language = wanted;
        if (attestedAt == null) {
            attestedAt = attested;
        }
    }

    /** The first password opens a pending account; any other ends all sessions. */
    void choosePassword(String hash, Instant now) {
        if (state == State.CLOSED || state == State.KEPT) {
            throw new IllegalStateException("nobody signs in to it");
        }
        if (state == State.PENDING) {
            state = State.OPEN;
            openedAt = now;
        }
        passwordHash = hash;
        stamp++;
    }

    void moveTo(MailAddress next) {
        if (state != State.OPEN) {
            throw new IllegalStateException("not open");
        }
        write(next);
    }

    void close(Instant now) {
        state = State.CLOSED;
        closedAt = now;
        address = null;
        addressKey = null;
        passwordHash = null;
        stamp++;
    }

    Candidate candidate() {
        return new Candidate(id(), Objects.requireNonNull(address), passwordHash, stamp);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The last sign-in. */
    Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }

    AccountView view() {
        return new AccountView(
                id(),
                Objects.requireNonNull(address),
                language,
                Optional.ofNullable(attestedAt),
                Objects.requireNonNull(openedAt));
    }

    private void write(MailAddress next) {
        address = next.value();
        addressKey = next.key();
    }
}
