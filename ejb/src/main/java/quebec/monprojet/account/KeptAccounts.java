package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import quebec.monprojet.time.Stored;

/** The accounts that the ministry keeps for people who file on paper. Nobody signs in to one. */
@Stateless
@PermitAll
public class KeptAccounts {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject @Any private Instance<KeepsAccount> keepers;
    @Inject private Event<AccountClosed> closed;
    @Inject private Clock clock;

    /**
     * Opens one.
     *
     * @param language of letters; another than French is attested on the form itself
     */
    public AccountId open(Language language) {
        Instant now = now();
        Account account = Account.kept(language, language.needsAttestation() ? now : null, now);
        em.persist(account);
        em.flush();
        return account.id();
    }

    /**
     * Closes it and has everything erased that was kept of the person. False, and nothing changes,
     * while the person is owed a decision, or when it is not such an account.
     */
    public boolean close(AccountId id) {
        Account account = em.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (account == null || !account.isKept() || isOwedADecision(id)) {
            return false;
        }
        account.close(now());
        closed.fire(new AccountClosed(id));
        return true;
    }

    private boolean isOwedADecision(AccountId id) {
        return keepers.stream().anyMatch(keeper -> keeper.keeps(id));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
