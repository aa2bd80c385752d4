package quebec.monprojet.fees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.opening.PeriodNumber;

/** The rows of cancelling decisions, in the caller's transaction. */
@ApplicationScoped
class CancellingRows {

    private static final String STANDING =
            "i.withdrawnAt is null"
                    + " and (i.state = quebec.monprojet.fees.InvitationState.INVITED"
                    + " or i.state = quebec.monprojet.fees.InvitationState.PAID)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<CancellingRow> locked(String number) {
        return Optional.ofNullable(
                em.find(CancellingRow.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<CancellingRow> of(PeriodNumber period) {
        return em.createQuery(
                        "select c from CancellingRow c where c.period = :period",
                        CancellingRow.class)
                .setParameter("period", period.value())
                .getResultStream()
                .findFirst();
    }

    /** Whether an approved decision ends the applications of a period. */
    boolean ends(PeriodNumber period) {
        return of(period).filter(CancellingRow::approved).isPresent();
    }

    List<CancellingDecision> all() {
        return em.createQuery(
                        "select c from CancellingRow c order by c.people.draftedAt desc",
                        CancellingRow.class)
                .getResultStream()
                .map(CancellingRow::view)
                .toList();
    }

    /** Applications that an approved decision ends and that have not ended, oldest first. */
    List<String> ending(int most) {
        return em.createQuery(
                        "select i.application from InvitationRow i, CancellingRow c"
                                + " where c.period = i.period and c.people.approvedBy is not null and "
                                + STANDING
                                + " order by i.invitedAt",
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    long standing(PeriodNumber period) {
        return em.createQuery(
                        "select count(i) from InvitationRow i where i.period = :period and "
                                + STANDING,
                        Long.class)
                .setParameter("period", period.value())
                .getSingleResult();
    }

    void add(CancellingRow row) {
        em.persist(row);
    }

    void remove(CancellingRow row) {
        em.remove(row);
    }
}
