package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.account.AccountId;

/** The rows of mandates, in the caller's transaction. */
@ApplicationScoped
class MandateRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<MandateRow> of(MandateId id) {
        return Optional.ofNullable(em.find(MandateRow.class, id.value()));
    }

    /** Locked until the end of the transaction: what is taken back meanwhile waits or wins. */
    Optional<MandateRow> locked(MandateId id) {
        return Optional.ofNullable(
                em.find(MandateRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Until the end of the transaction: a person's offers are made one after the other. */
    void lock(AccountId applicant) {
        em.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, applicant.value())
                .getResultList();
    }

    Optional<MandateActRow> act(long id) {
        return Optional.ofNullable(em.find(MandateActRow.class, id));
    }

    /** The latest offer first. */
    List<MandateRow> givenBy(AccountId applicant) {
        return em.createQuery(
                        "select m from MandateRow m where m.applicant = :applicant"
                                + " order by m.invitedAt desc",
                        MandateRow.class)
                .setParameter("applicant", applicant.value())
                .getResultList();
    }

    List<MandateRow> heldBy(AccountId delegate) {
        return em.createQuery(
                        "select m from MandateRow m where m.delegate = :delegate"
                                + " order by m.answeredAt desc",
                        MandateRow.class)
                .setParameter("delegate", delegate.value())
                .getResultList();
    }

    /** The latest first. */
    List<MandateActRow> acts(AccountId applicant, int most) {
        return em.createQuery(
                        "select a from MandateActRow a where a.mandate in"
                                + " (select m.id from MandateRow m where m.applicant = :applicant)"
                                + " order by a.id desc",
                        MandateActRow.class)
                .setParameter("applicant", applicant.value())
                .setMaxResults(most)
                .getResultList();
    }

    boolean hasTaken(MandateId mandate, String period) {
        return em.createQuery(
                                "select count(a) from MandateActRow a"
                                        + " where a.mandate = :mandate and a.period = :period",
                                Long.class)
                        .setParameter("mandate", mandate.value())
                        .setParameter("period", period)
                        .getSingleResult()
                > 0;
    }

    void add(Object row) {
        em.persist(row);
    }

    /** Ends of mandates free their slots before others take them. */
    void flush() {
        em.flush();
    }

    void remove(MandateRow row) {
        em.remove(row);
    }
}
