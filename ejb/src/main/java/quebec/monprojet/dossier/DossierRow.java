package quebec.monprojet.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;

/** A person's dossier: a draft, or sealed with what the intake and the officers rely on. */
@Entity
@Table(name = "dossier")
@SuppressWarnings("UnusedVariable") // the columns that officers search by are read in queries
class DossierRow {

    static final String DRAFT = "DRAFT";
    static final String SEALED = "SEALED";

    @Id private UUID id;
    private UUID account;
    private String status;
    private @Nullable String stream;

    @Column(name = "person_key")
    private @Nullable String personKey;

    /** Of the names and the birth date alone. */
    @Column(name = "bearer_key")
    private @Nullable String bearerKey;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "given_names")
    private @Nullable String givenNames;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    private @Nullable String country;
    private @Nullable String digest;

    @Column(name = "sealed_at")
    private @Nullable Instant sealedAt;

    @Column(updatable = false)
    private boolean synthetic;

    @Version private long version;

    protected DossierRow() {}

    DossierId id() {
        return new DossierId(id);
    }

    AccountId account() {
        return new AccountId(account);
    }

    boolean sealed() {
        return status.equals(SEALED);
    }

    void seal(Names names, LocalDate born, Country livesIn, Stamp stamp) {
        status = SEALED;
        stream = stamp.stream().name();
        personKey = stamp.person().hex();
        bearerKey = stamp.bearer().hex();
        familyName = names.family();
        givenNames = names.given();
        birthDate = born;
        country = livesIn.code();
        digest = stamp.digest().hex();
        sealedAt = stamp.at();
    }

    void unseal() {
        status = DRAFT;
        stream = null;
        personKey = null;
        bearerKey = null;
        familyName = null;
        givenNames = null;
        birthDate = null;
        country = null;
        digest = null;
        sealedAt = null;
    }

    Seal standing() {
        return new Seal(
                id(),
                new AccountId(account),
                new Digest(Objects.requireNonNull(digest)),
                new PersonKey(Objects.requireNonNull(personKey)),
                Stream.valueOf(Objects.requireNonNull(stream)),
                synthetic);
    }

    /** Those on the seal. */
    Names names() {
        return new Names(Objects.requireNonNull(familyName), givenNames, null);
    }

    /** That on the seal. */
    LocalDate birthDate() {
        return Objects.requireNonNull(birthDate);
    }

    Instant sealedAt() {
        return Objects.requireNonNull(sealedAt);
    }

    /** What a seal adds to the answers. */
    record Stamp(Digest digest, PersonKey person, PersonKey bearer, Stream stream, Instant at) {}
}
