package quebec.monprojet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.StaffId;

/** Incidents and their entries, in the caller's transaction. */
@ApplicationScoped
class IncidentRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<IncidentRow> locked(IncidentNumber number) {
        return Optional.ofNullable(
                em.find(IncidentRow.class, number.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Until the end of the transaction: what one member sends at once is taken in turn, so that a
     * form sent twice takes one number, and the register has no hole.
     */
    void hold(StaffId by) {
        em.createNativeQuery("select id from staff_member where id = ?1 for update")
                .setParameter(1, by.value())
                .getResultList();
    }

    Optional<IncidentEntryRow> of(UUID form) {
        return em.createQuery(
                        "select e from IncidentEntryRow e where e.form = :form",
                        IncidentEntryRow.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<IncidentEntryRow> entries(IncidentNumber number) {
        return em.createQuery(
                        "select e from IncidentEntryRow e where e.incident = :number"
                                + " order by e.turn desc",
                        IncidentEntryRow.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** Every entry of every incident, the latest incident first, its entries in their order. */
    List<IncidentEntryRow> all() {
        return em.createQuery(
                        "select e from IncidentEntryRow e order by e.incident desc, e.turn",
                        IncidentEntryRow.class)
                .getResultList();
    }

    /** Numbered from here on. */
    IncidentNumber add(IncidentRow row) {
        em.persist(row);
        em.flush();
        return row.number();
    }

    void add(IncidentEntryRow row) {
        em.persist(row);
    }
}
