package quebec.monprojet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Whether anything may still be kept of somebody: their account is open, on line or on paper. In
 * the caller's transaction, and asked of the table itself: whoever has waited for a lock may have
 * read the account before it was closed.
 */
@ApplicationScoped
public class OpenAccounts {

    private static final String OPEN =
            "select id from account where id = ?1 and state in ('OPEN', 'KEPT')";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public boolean has(AccountId account) {
        return finds(OPEN, account);
    }

    /** Likewise, and nobody closes it until the end of the transaction. */
    public boolean hold(AccountId account) {
        return finds(OPEN + " for update", account);
    }

    private boolean finds(String query, AccountId account) {
        return !em.createNativeQuery(query)
                .setParameter(1, account.value())
                .getResultList()
                .isEmpty();
    }
}
