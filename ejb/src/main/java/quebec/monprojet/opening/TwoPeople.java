package quebec.monprojet.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** The one who drafts a decision and, once there is one, the other who approves it. */
@Embeddable
public class TwoPeople {

    @Column(name = "drafted_by", updatable = false)
    private UUID draftedBy;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    public TwoPeople(StaffId author, Instant now) {
        draftedBy = author.value();
        draftedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected TwoPeople() {}

    public boolean isAuthor(StaffId by) {
        return by.value().equals(draftedBy);
    }

    public boolean approved() {
        return approvedBy != null;
    }

    /**
     * Once, by another than the author.
     *
     * @throws IllegalStateException otherwise
     */
    public void approve(StaffId by, Instant now) {
        if (approved() || isAuthor(by)) {
            throw new IllegalStateException("a decision is approved once, by a second person");
        }
        approvedBy = by.value();
        approvedAt = now;
    }

    public StaffId author() {
        return new StaffId(draftedBy);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable StaffId approver() {
        return approvedBy == null ? null : new StaffId(approvedBy);
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }
}
