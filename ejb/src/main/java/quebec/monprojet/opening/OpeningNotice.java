package quebec.monprojet.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published notice. It never changes: a suspension stands beside it, a new notice after it. */
@Entity
@Table(name = "opening_notice")
@SuppressWarnings("UnusedVariable") // some columns are read in queries only
class OpeningNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String period;

    private String decision;

    @Column(name = "decision_hash")
    private String decisionHash;

    @Column(name = "decision_opens_at")
    private Instant decisionOpensAt;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    private @Nullable String reason;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "approved_by")
    private UUID approvedBy;

    OpeningNotice(
            OpeningDecision under,
            Instant opensAt,
            @Nullable Instant closesAt,
            Instant publishedAt,
            @Nullable String reason,
            UUID preparedBy,
            UUID approvedBy) {
        this.period = under.period().value();
        this.decision = under.number();
        this.decisionHash = under.hash();
        this.decisionOpensAt = under.opensAt();
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.publishedAt = publishedAt;
        this.reason = reason;
        this.preparedBy = preparedBy;
        this.approvedBy = approvedBy;
    }

    @SuppressWarnings("NullAway.Init")
    protected OpeningNotice() {}

    long id() {
        if (id == null) {
            throw new IllegalStateException("not yet written");
        }
        return id;
    }

    UUID preparedBy() {
        return preparedBy;
    }

    UUID approvedBy() {
        return approvedBy;
    }
}
