package quebec.monprojet.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** The suspensions of notices. Entered only by who holds the period's row. */
@ApplicationScoped
class Suspensions {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Event<IntakeSuspended> suspended;

    @Inject
    Suspensions(Event<IntakeSuspended> suspended) {
        this.suspended = suspended;
    }

    @SuppressWarnings("NullAway")
    Suspensions() {
        this(null);
    }

    void enter(PeriodNumber period, Suspension suspension, StaffId by) {
        write(period, suspension, by);
    }

    /** A suspension that nobody decided, with the public record of its cause. */
    void enter(PeriodNumber period, Suspension suspension, Incident incident) {
        RecordedSuspension recorded = write(period, suspension, null);
        em.persist(new RecordedIncident(period, recorded.id(), incident));
        em.flush();
    }

    private RecordedSuspension write(
            PeriodNumber period, Suspension suspension, @Nullable StaffId by) {
        RecordedSuspension recorded =
                new RecordedSuspension(period, latestNotice(period), suspension, by);
        em.persist(recorded);
        em.flush();
        suspended.fire(new IntakeSuspended(period));
        return recorded;
    }

    private long latestNotice(PeriodNumber period) {
        return em.createQuery(
                        "select max(n.id) from OpeningNotice n where n.period = :period",
                        Long.class)
                .setParameter("period", period.value())
                .getSingleResult();
    }
}
