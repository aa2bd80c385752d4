package quebec.monprojet.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import quebec.monprojet.account.StaffId;

/**
 * That somebody asked to open without a rehearsal: never changed, and granted by another person.
 */
@Embeddable
class AskedOverride {

    @Column(name = "override_reason")
    private String reason;

    @Column(name = "override_asked_by")
    private UUID askedBy;

    @Column(name = "override_asked_at")
    private Instant askedAt;

    AskedOverride(StaffId by, String reason, Instant now) {
        this.reason = reason;
        askedBy = by.value();
        askedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected AskedOverride() {}

    boolean isBy(StaffId member) {
        return member.value().equals(askedBy);
    }

    RehearsalOverride view() {
        return new RehearsalOverride(new StaffId(askedBy), askedAt, reason);
    }
}
