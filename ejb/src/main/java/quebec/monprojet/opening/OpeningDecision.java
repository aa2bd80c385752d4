package quebec.monprojet.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** A ministerial decision on receipt: its terms never change; a second person may approve it. */
@Entity
@Table(name = "opening_decision")
class OpeningDecision {

    @Id private String number;

    @Column(updatable = false)
    private String period;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PeriodKind kind;

    @Column(name = "order_rule", updatable = false)
    @Enumerated(EnumType.STRING)
    private OrderRule rule;

    @Column(updatable = false)
    private String reason;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(updatable = false)
    private int cap;

    @Column(name = "opens_at", updatable = false)
    private Instant opensAt;

    @Column(name = "closes_at", updatable = false)
    private @Nullable Instant closesAt;

    @Column(name = "outage_tolerance_seconds", updatable = false)
    private int outageToleranceSeconds;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String hash;

    @Column(name = "drafted_by", updatable = false)
    private UUID draftedBy;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    OpeningDecision(DraftDecision terms, StaffId by, Instant now) {
        if (!terms.faults().isEmpty()) {
            throw new IllegalArgumentException("these terms are no decision: " + terms.faults());
        }
        DecisionDocument published = DecisionDocument.of(terms);
        number = terms.number();
        period = terms.period().value();
        kind = terms.kind();
        rule = terms.rule();
        reason = terms.reason();
        legalBasis = terms.legalBasis();
        cap = terms.capOrNone();
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
        outageToleranceSeconds = (int) terms.outageTolerance().toSeconds();
        document = published.json();
        hash = published.hash();
        draftedBy = by.value();
        draftedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected OpeningDecision() {}

    Ruling approve(StaffId by, String seen, Instant now) {
        if (!hash.equals(seen)) {
            return new Ruling.Changed();
        }
        if (approvedBy != null) {
            return new Ruling.WrongState(State.APPROVED);
        }
        if (by.value().equals(draftedBy)) {
            return new Ruling.SamePerson();
        }
        approvedBy = by.value();
        approvedAt = now;
        return new Ruling.Done();
    }

    State state() {
        return approvedBy == null ? State.DRAFT : State.APPROVED;
    }

    /** The first notice of an approved decision: what two people decided, made public. */
    OpeningNotice firstNotice(Instant publishedAt) {
        if (approvedBy == null) {
            throw new IllegalStateException("nobody approved this decision");
        }
        return new OpeningNotice(this, opensAt, closesAt, publishedAt, null, draftedBy, approvedBy);
    }

    /** A later notice, after a suspension, by two people again. */
    OpeningNotice announceAgain(PreparedAnnouncement prepared, StaffId approver, Instant now) {
        return new OpeningNotice(
                this,
                prepared.opensAt(),
                prepared.closesAt(),
                now,
                prepared.reason(),
                prepared.preparedBy(),
                approver.value());
    }

    PeriodNumber period() {
        return new PeriodNumber(period);
    }

    String number() {
        return number;
    }

    String hash() {
        return hash;
    }

    int cap() {
        return cap;
    }

    PeriodKind kind() {
        return kind;
    }

    Instant opensAt() {
        return opensAt;
    }

    UUID approver() {
        if (approvedBy == null) {
            throw new IllegalStateException("nobody approved this decision");
        }
        return approvedBy;
    }

    DecisionFile file() {
        return new DecisionFile(
                new PublishedDecision(
                        number,
                        new PeriodNumber(period),
                        kind,
                        rule,
                        reason,
                        legalBasis,
                        cap,
                        opensAt,
                        closesAt,
                        Duration.ofSeconds(outageToleranceSeconds),
                        document,
                        hash),
                new StaffId(draftedBy),
                draftedAt,
                approvedBy == null ? null : new StaffId(approvedBy),
                approvedAt);
    }
}
