package quebec.monprojet.opening;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.time.Stored;

/**
 * Periods that a demonstration finds announced: decided by two people and published a day ago, as
 * if its clock had run since. It asks nothing of the database that a real opening would not: two
 * people and 24 hours stay constraints. Refuses unless {@code MPQ_DEMONSTRATION} says that this
 * installation is a demonstration.
 */
@Stateless
@PermitAll
public class DemonstrationOpenings {

    private static final String UNREHEARSED =
            "Démonstration : personne ne se présente en vrai, et rien n’a été répété avant elle.";

    /** How long each step came before the next. */
    private static final Duration A_WHILE = Duration.ofHours(2);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final PeriodRow row;
    private final Clock clock;

    @Inject
    public DemonstrationOpenings(PeriodRow row, Clock clock) {
        this.row = row;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public DemonstrationOpenings() {
        this(null, null);
    }

    /** Does nothing when the decision is there already. */
    public void announced(DraftDecision terms, StaffId drafter, StaffId approver) {
        Installation.demandDemonstration();
        if (em.find(OpeningDecision.class, terms.number()) != null) {
            return;
        }
        Instant now = Stored.micros(clock.instant());
        Instant latest = terms.opensAt().isBefore(now) ? terms.opensAt() : now;
        Instant published = latest.minus(Notice.AHEAD).minus(A_WHILE);
        OpeningDecision decision =
                new OpeningDecision(terms, drafter, published.minus(A_WHILE.multipliedBy(2)));
        if (decision.kind() == PeriodKind.CAPPED) {
            decision.askOverride(drafter, UNREHEARSED, published.minus(A_WHILE.multipliedBy(2)));
        }
        Ruling approval = approval(decision, approver, published.minus(A_WHILE));
        if (!approval.done()) {
            throw new IllegalArgumentException("this decision cannot be approved: " + approval);
        }
        em.persist(decision);
        em.flush();
        row.create(decision);
        em.persist(decision.firstNotice(published));
        if (!now.isBefore(terms.opensAt())) {
            row.beat(decision.period(), now);
        }
    }

    /** Nothing was rehearsed before a demonstration: an override says so. */
    private static Ruling approval(OpeningDecision decision, StaffId approver, Instant at) {
        return decision.kind() == PeriodKind.CAPPED
                ? decision.approveUnrehearsed(approver, decision.hash(), at)
                : decision.approve(
                        approver, decision.hash(), at, List.of(), Build.running().toString());
    }
}
