package quebec.monprojet.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Works the ties of the journal out again, for operations: after an upgrade, or a doubt. */
@Stateless
@PermitAll
public class JournalTies {

    private static final int BATCH = 500;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private Ties ties;

    /**
     * What a batch came to.
     *
     * @param last the number of its last entry; that of before when there was none
     * @param added ties that were missing
     */
    public record Tied(long last, int added) {}

    /** One batch after this number, in a transaction of its own. */
    public Tied after(long number) {
        List<JournalRow> rows =
                em.createQuery(
                                "select r from JournalRow r where r.number > :after"
                                        + " order by r.number",
                                JournalRow.class)
                        .setParameter("after", number)
                        .setMaxResults(BATCH)
                        .getResultList();
        long last = rows.isEmpty() ? number : rows.get(rows.size() - 1).number();
        return new Tied(last, ties.tieAgain(rows));
    }
}
