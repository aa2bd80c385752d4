package quebec.monprojet.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of orders of processing, in the caller's transaction. */
@ApplicationScoped
class ProcessingOrderRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<ProcessingOrderRow> locked(String number) {
        return Optional.ofNullable(
                em.find(ProcessingOrderRow.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The last to come into force first. */
    List<ProcessingOrder> all() {
        return em.createQuery(
                        "select o from ProcessingOrderRow o"
                                + " order by o.inForceFrom desc, o.people.draftedAt desc",
                        ProcessingOrderRow.class)
                .getResultStream()
                .map(ProcessingOrderRow::view)
                .toList();
    }

    /** The last approved of those in force on this day in Montréal. */
    Optional<ProcessingOrder> on(LocalDate day) {
        return em.createQuery(
                        "select o from ProcessingOrderRow o"
                                + " where o.people.approvedBy is not null and o.inForceFrom <= :day"
                                + " order by o.inForceFrom desc, o.people.approvedAt desc",
                        ProcessingOrderRow.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ProcessingOrderRow::view);
    }

    void add(ProcessingOrderRow row) {
        em.persist(row);
    }

    void remove(ProcessingOrderRow row) {
        em.remove(row);
    }
}
