package quebec.monprojet.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Column(name = "expected_crowd", updatable = false)
    private @Nullable Integer expectedCrowd;

    @Column(name = "opens_at", updatable = false)
    private Instant opensAt;

    @Column(name = "closes_at", updatable = false)
    private @Nullable Instant closesAt;

    @Column(name = "outage_tolerance_seconds", updatable = false)
    private int outageToleranceSeconds;

    @Column(name = "places_pass_on_until", updatable = false)
    private @Nullable Instant placesPassOnUntil;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String hash;

    @Embedded private TwoPeople people;

    @Embedded private @Nullable Footing rehearsed;

    @Embedded private @Nullable AskedOverride override;

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
        expectedCrowd = terms.expectedCrowd();
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
        outageToleranceSeconds = (int) terms.outageTolerance().toSeconds();
        placesPassOnUntil = terms.passingOn() == null ? null : terms.passingOn().until();
        document = published.json();
        hash = published.hash();
        people = new TwoPeople(by, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected OpeningDecision() {}

    /** By another person than its author; a capped one on a rehearsal that bears it. */
    Ruling approve(StaffId by, String seen, Instant now, List<Rehearsal> rehearsals, String build) {
        Optional<Ruling> refusal = refusal(by, seen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (kind == PeriodKind.CAPPED) {
            Ground ground = ground(rehearsals, build, now);
            if (ground.rehearsal() == null) {
                return new Ruling.NotRehearsed(ground.shortfalls());
            }
            rehearsed = new Footing(ground.rehearsal());
        }
        return approved(by, now);
    }

    /** Without a rehearsal: by another person than the one who asked for that. */
    Ruling approveUnrehearsed(StaffId by, String seen, Instant now) {
        Optional<Ruling> refusal = refusal(by, seen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (override == null) {
            return new Ruling.NoOverride();
        }
        return override.isBy(by) ? new Ruling.OwnOverride() : approved(by, now);
    }

    Ruling askOverride(StaffId by, String why, Instant now) {
        if (people.approved() || kind != PeriodKind.CAPPED) {
            return new Ruling.WrongState(state());
        }
        if (override != null) {
            return new Ruling.OverrideAsked();
        }
        if (!DecisionRules.isReason(why)) {
            return new Ruling.AtFault(Set.of(Fault.REASON));
        }
        override = new AskedOverride(by, why, now);
        return new Ruling.Done();
    }

    private Optional<Ruling> refusal(StaffId by, String seen) {
        if (!hash.equals(seen)) {
            return Optional.of(new Ruling.Changed());
        }
        if (people.approved()) {
            return Optional.of(new Ruling.WrongState(State.APPROVED));
        }
        return people.isAuthor(by) ? Optional.of(new Ruling.SamePerson()) : Optional.empty();
    }

    private Ruling approved(StaffId by, Instant now) {
        people.approve(by, now);
        return new Ruling.Done();
    }

    State state() {
        return people.approved() ? State.APPROVED : State.DRAFT;
    }

    /** The first notice of an approved decision: what two people decided, made public. */
    OpeningNotice firstNotice(Instant publishedAt) {
        return new OpeningNotice(
                this, opensAt, closesAt, publishedAt, null, people.author().value(), approver());
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
        StaffId approver = people.approver();
        if (approver == null) {
            throw new IllegalStateException("nobody approved this decision");
        }
        return approver.value();
    }

    /** What an approval would rest on; a decision older than rehearsals expects any number. */
    Ground ground(List<Rehearsal> rehearsals, String build, Instant now) {
        int crowd = expectedCrowd == null ? Integer.MAX_VALUE : expectedCrowd;
        return new Rehearsed(crowd, build, now).ground(rehearsals);
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
                        placesPassOnUntil == null ? null : new PassingOn(placesPassOnUntil),
                        document,
                        hash),
                expectedCrowd,
                rehearsed == null ? null : rehearsed.rehearsal(),
                override == null ? null : override.view(),
                people.author(),
                people.draftedAt(),
                people.approver(),
                people.approvedAt());
    }
}
