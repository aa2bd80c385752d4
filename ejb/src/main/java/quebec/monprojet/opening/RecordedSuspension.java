package quebec.monprojet.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** The suspension of one notice. The table admits one per notice. */
@Entity
@Table(name = "suspension")
@SuppressWarnings("UnusedVariable") // written here, read by the board in its own queries
class RecordedSuspension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String period;

    private long notice;

    @Enumerated(EnumType.STRING)
    private Suspension.Cause cause;

    private String reason;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "suspended_by")
    private @Nullable UUID suspendedBy;

    RecordedSuspension(
            PeriodNumber period, long notice, Suspension suspension, @Nullable StaffId by) {
        this.period = period.value();
        this.notice = notice;
        this.cause = suspension.cause();
        this.reason = suspension.reason();
        this.suspendedAt = suspension.at();
        this.suspendedBy = by == null ? null : by.value();
    }

    @SuppressWarnings("NullAway.Init")
    protected RecordedSuspension() {}

    long id() {
        if (id == null) {
            throw new IllegalStateException("not yet written");
        }
        return id;
    }

    long notice() {
        return notice;
    }

    @Nullable StaffId by() {
        return suspendedBy == null ? null : new StaffId(suspendedBy);
    }
}
