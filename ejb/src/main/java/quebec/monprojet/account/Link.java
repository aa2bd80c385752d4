package quebec.monprojet.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wished for an address, and what it turned out to mean. The wish is written down the
 * same way whether or not the address has an account; what it means is settled afterwards, out of
 * sight, so that neither the answer nor its time tells who has an account.
 */
@Entity
@Table(name = "account_link")
class Link {

    static final int MOST_TRIES = 5;

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Purpose wish;

    @Nullable @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Purpose purpose;

    @Nullable private UUID account;

    private String address;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    @Nullable @Column(name = "attested_at")
    private Instant attestedAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Nullable @Column(name = "settled_at")
    private Instant settledAt;

    @Nullable @Column(name = "used_at")
    private Instant usedAt;

    private int tries;

    protected Link() {}

    static Link wished(
            Purpose wish,
            MailAddress address,
            Language language,
            @Nullable Instant attestedAt,
            Instant now) {
        var link = new Link();
        link.id = UUID.randomUUID();
        link.wish = wish;
        link.address = address.value();
        link.language = language;
        link.attestedAt = attestedAt;
        link.issuedAt = now;
        link.expiresAt = now.plus(validity(wish));
        return link;
    }

    /** A link whose meaning is known from the start, because its person is signed in. */
    static Link settled(
            Purpose purpose,
            AccountId account,
            MailAddress address,
            Language language,
            Instant now) {
        var link = wished(purpose, address, language, null, now);
        link.settle(purpose, account, now);
        return link;
    }

    private static Duration validity(Purpose wish) {
        return wish == Purpose.RESET_PASSWORD ? Duration.ofHours(2) : Duration.ofHours(24);
    }

    UUID id() {
        return id;
    }

    Purpose wish() {
        return wish;
    }

    MailAddress address() {
        return new MailAddress(address);
    }

    Language language() {
        return language;
    }

    @Nullable Instant attestedAt() {
        return attestedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(account).map(AccountId::new);
    }

    boolean isSettled() {
        return settledAt != null;
    }

    void settle(Purpose meaning, AccountId whose, Instant now) {
        purpose = meaning;
        account = whose.value();
        settledAt = now;
    }

    /** The wish means nothing: there is no such account, and nobody is told. */
    void settleAsNothing(Instant now) {
        settledAt = now;
    }

    boolean opens(Purpose wanted, Instant now) {
        return purpose == wanted
                && wanted.opensSomething()
                && usedAt == null
                && now.isBefore(expiresAt);
    }

    /** A link that is over is not worth a letter; what was done to the account always is. */
    boolean mayBeWrittenAbout(Instant now) {
        return purpose != null
                && account != null
                && (!purpose.opensSomething() || opens(purpose, now));
    }

    /** Counts a typed code; false once there have been too many. */
    boolean mayTry() {
        if (tries >= MOST_TRIES) {
            return false;
        }
        tries++;
        return true;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
