package quebec.monprojet.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.intake.ApplicationNumber;

/** Declared changes, in the caller's transaction. */
@ApplicationScoped
class ChangeRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<ChangeRow> of(ChangeId id) {
        return Optional.ofNullable(em.find(ChangeRow.class, id.value()));
    }

    Optional<ChangeRow> locked(ChangeId id) {
        return Optional.ofNullable(
                em.find(ChangeRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ChangeRow> of(ApplicationNumber number, UUID form) {
        return em.createQuery(
                        "select c from ChangeRow c where c.application = :number and c.form = :form",
                        ChangeRow.class)
                .setParameter("number", number.value())
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<ChangeRow> all(ApplicationNumber number) {
        return em.createQuery(
                        "select c from ChangeRow c where c.application = :number"
                                + " order by c.declaredAt desc",
                        ChangeRow.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** That nobody has noted, the oldest first. */
    List<ChangeRow> waiting(int most) {
        return em.createQuery(
                        "select c from ChangeRow c where c.noted.at is null order by c.declaredAt",
                        ChangeRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    void add(ChangeRow row) {
        em.persist(row);
    }
}
