package quebec.monprojet.assisted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.Names;

/** A file on paper, from the day it arrived. */
@Entity
@Table(name = "paper_file")
@SuppressWarnings("UnusedVariable") // who did what is for those who read the table
class PaperFileRow {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID account;

    @Column(updatable = false)
    private String reference;

    @Column(name = "family_name", updatable = false)
    private String familyName;

    @Column(name = "given_names", updatable = false)
    private @Nullable String givenNames;

    @Column(name = "birth_date", updatable = false)
    private LocalDate birthDate;

    private String address;

    @Column(name = "arrived_on", updatable = false)
    private LocalDate arrivedOn;

    @Column(name = "opened_by", updatable = false)
    private UUID openedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "signed_by")
    private @Nullable UUID signedBy;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "typed_by")
    private @Nullable UUID typedBy;

    @Column(name = "typed_at")
    private @Nullable Instant typedAt;

    @Version private int version;

    PaperFileRow(AccountId account, PaperForm form, StaffId by, Instant now) {
        id = UUID.randomUUID();
        this.account = account.value();
        reference = form.reference();
        familyName = form.names().family();
        givenNames = form.names().given();
        birthDate = form.born();
        address = form.address().text();
        arrivedOn = form.arrivedOn();
        openedBy = by.value();
        openedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected PaperFileRow() {}

    PaperFileId id() {
        return new PaperFileId(id);
    }

    AccountId account() {
        return new AccountId(account);
    }

    /** Whether this member opened it for the same person. */
    boolean isOpenedBy(StaffId by, PaperForm form) {
        return openedBy.equals(by.value())
                && familyName.equals(form.names().family())
                && Objects.equals(givenNames, form.names().given())
                && birthDate.equals(form.born());
    }

    /** The signatures on paper were found, again perhaps. */
    void findSigned(StaffId by, Instant now) {
        signedBy = by.value();
        signedAt = now;
    }

    boolean isSigned() {
        return signedAt != null;
    }

    boolean isTyping() {
        return typedAt == null;
    }

    /** Whether nothing about it changed since somebody saw this version. */
    boolean isAsSeen(int seen) {
        return version == seen;
    }

    /** When it was handed over to be compared; nobody has compared what they read before. */
    Optional<Instant> handedOverAt() {
        return Optional.ofNullable(typedAt);
    }

    void handOver(StaffId by, Instant now) {
        if (!isSigned()) {
            throw new IllegalStateException("nobody found the signatures");
        }
        typedBy = by.value();
        typedAt = now;
    }

    /** Something differs from the paper. */
    void giveBack() {
        typedBy = null;
        typedAt = null;
    }

    void moveTo(PostalAddress next) {
        address = next.text();
    }

    PostalAddress address() {
        return new PostalAddress(address.lines().toList());
    }

    PaperFile view(Map<StaffId, Part> parts, @Nullable Digest sealed) {
        PaperState state =
                sealed != null
                        ? PaperState.SEALED
                        : isTyping() ? PaperState.TYPING : PaperState.TO_VERIFY;
        return new PaperFile(
                id(),
                account(),
                reference,
                new Names(familyName, givenNames, null),
                birthDate,
                address(),
                arrivedOn,
                openedAt,
                state,
                isSigned(),
                parts,
                sealed,
                version);
    }
}
