package quebec.monprojet.fees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** The rows of cancelling decisions, in the caller's transaction. */
@ApplicationScoped
class CancellingRows {

    private static final String UNREADABLE = "What a decision ends cannot be read";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private Database database;

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

    /** The approved decision that ends the applications of a period, if one does. */
    Optional<CancellingDecision> approved(PeriodNumber period) {
        return of(period).filter(CancellingRow::approved).map(CancellingRow::view);
    }

    boolean ends(PeriodNumber period) {
        return approved(period).isPresent();
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
        return database.ask(UNREADABLE, connection -> new EndingRows(connection).ending(most));
    }

    Reach standing(PeriodNumber period) {
        return database.ask(UNREADABLE, connection -> new EndingRows(connection).standing(period));
    }

    Reach ended(PeriodNumber period) {
        return database.ask(UNREADABLE, connection -> new EndingRows(connection).ended(period));
    }

    /** Whether nothing is decided of it, which then stays so until the end of the transaction. */
    boolean undecided(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new EndingRows(connection).undecided(number));
    }

    void add(CancellingRow row) {
        em.persist(row);
    }

    void remove(CancellingRow row) {
        em.remove(row);
    }
}
