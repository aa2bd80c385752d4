package quebec.monprojet.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import quebec.monprojet.account.StaffId;

/** An incident: its number. What is known of it stands in its entries. */
@Entity
@Table(name = "confidentiality_incident")
@SuppressWarnings("UnusedVariable") // who opened it is for inquiries
class IncidentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "opened_by", updatable = false)
    private UUID openedBy;

    @SuppressWarnings("NullAway.Init")
    protected IncidentRow() {}

    @SuppressWarnings("NullAway") // the database numbers it
    IncidentRow(StaffId by, Instant now) {
        openedAt = now;
        openedBy = by.value();
    }

    IncidentNumber number() {
        return new IncidentNumber(number);
    }
}
