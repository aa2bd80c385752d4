package quebec.monprojet.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

@Entity
@Table(name = "dossier_contestation")
@SuppressWarnings("UnusedVariable") // who read it first is for inquiries
class ContestationRow {

    @Id private UUID id;
    private UUID dossier;

    @Column(name = "person_key")
    private String personKey;

    private String reason;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "read_by")
    private @Nullable UUID readBy;

    @Embedded private @Nullable Conclusion conclusion;

    protected ContestationRow() {}

    ContestationRow(Seal seal, String reason, Instant now) {
        id = UUID.randomUUID();
        dossier = seal.dossier().value();
        personKey = seal.person().hex();
        this.reason = reason;
        writtenAt = now;
    }

    DossierId dossier() {
        return new DossierId(dossier);
    }

    /** The first reading counts. */
    void read(StaffId by, Instant now) {
        if (readAt == null) {
            readAt = now;
            readBy = by.value();
        }
    }

    boolean isConcluded() {
        return conclusion != null;
    }

    /** Once: what the person was told is not taken back. */
    void conclude(Conclusion reached) {
        conclusion = reached;
    }

    Contestation view() {
        return new Contestation(
                new ContestationId(id),
                dossier(),
                new PersonKey(personKey),
                reason,
                writtenAt,
                readAt,
                conclusion);
    }
}
