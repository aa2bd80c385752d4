package quebec.monprojet.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** A re-announcement that waits for its second person. */
@Entity
@Table(name = "prepared_announcement")
class PreparedAnnouncement {

    @Id private String period;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    private String reason;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    PreparedAnnouncement(PrepareAnnouncement terms, StaffId by, Instant now) {
        period = terms.period().value();
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
        reason = terms.reason();
        preparedBy = by.value();
        preparedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected PreparedAnnouncement() {}

    boolean isBy(StaffId person) {
        return preparedBy.equals(person.value());
    }

    Instant opensAt() {
        return opensAt;
    }

    @Nullable Instant closesAt() {
        return closesAt;
    }

    String reason() {
        return reason;
    }

    UUID preparedBy() {
        return preparedBy;
    }

    AnnouncementFile file() {
        return new AnnouncementFile(opensAt, closesAt, reason, new StaffId(preparedBy), preparedAt);
    }
}
