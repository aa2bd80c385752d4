package quebec.monprojet.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import quebec.monprojet.account.StaffId;

/** An entry of the register of incidents. Written once, never changed. */
@Entity
@Immutable
@Table(name = "confidentiality_entry")
@SuppressWarnings("UnusedVariable") // the form is for the constraint
class IncidentEntryRow {

    @Id private UUID id;

    private long incident;
    private int turn;
    private UUID form;

    @Embedded private IncidentFacts facts;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private StaffId recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected IncidentEntryRow() {}

    IncidentEntryRow(IncidentEntry entry, UUID form) {
        id = UUID.randomUUID();
        incident = entry.incident().value();
        turn = entry.turn();
        this.form = form;
        facts = entry.facts();
        recordedAt = entry.recordedAt();
        recordedBy = entry.by();
    }

    IncidentEntry view() {
        return new IncidentEntry(new IncidentNumber(incident), turn, facts, recordedAt, recordedBy);
    }
}
