package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import quebec.monprojet.time.Stored;

/** Decides what a wish for an address means, now that nobody is waiting for the answer. */
@Stateless
@PermitAll
public class LinkSettling {

    private static final Duration FORGOTTEN = Duration.ofSeconds(20);
    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;
    private final Event<LinkIssued> issued;

    @Inject
    public LinkSettling(Clock clock, Event<LinkIssued> issued) {
        this.clock = clock;
        this.issued = issued;
    }

    @SuppressWarnings("NullAway")
    public LinkSettling() {
        this(Clock.systemUTC(), null);
    }

    @Asynchronous
    public void settleSoon(UUID linkId) {
        settle(linkId);
    }

    /** Wishes whose node stopped before it came to settle them, fifty at most. */
    public void settleForgotten() {
        em.createQuery(
                        "select l.id from Link l where l.settledAt is null and l.issuedAt < :before"
                                + " order by l.issuedAt",
                        UUID.class)
                .setParameter("before", now().minus(FORGOTTEN))
                .setMaxResults(50)
                .getResultList()
                .forEach(this::settle);
    }

    /**
     * Links long expired hold addresses that nobody needs any more. So do accounts that were begun
     * and not confirmed, once no link leads there: whoever still wants theirs begins again.
     */
    public void dropExpired() {
        em.createQuery("delete from Link l where l.expiresAt < :before")
                .setParameter("before", now().minus(KEPT))
                .executeUpdate();
        em.createQuery(
                        "delete from Account a where a.state = :pending"
                                + " and not exists (select 1 from Link l where l.account = a.id)")
                .setParameter("pending", Account.State.PENDING)
                .executeUpdate();
    }

    private void settle(UUID linkId) {
        var link = em.find(Link.class, linkId, LockModeType.PESSIMISTIC_WRITE);
        if (link == null || link.isSettled()) {
            return;
        }
        var known = AccountRows.withAddress(em, link.address());
        if (known.isEmpty() && link.wish() == Purpose.RESET_PASSWORD) {
            link.settleAsNothing(now());
            return;
        }
        var account = known.orElseGet(() -> begin(link));
        link.settle(meaning(link.wish(), account), account.id(), now());
        issued.fire(new LinkIssued(link.id()));
    }

    private Account begin(Link link) {
        var account = Account.pending(link.address(), link.language(), link.attestedAt(), now());
        em.persist(account);
        return account;
    }

    private static Purpose meaning(Purpose wish, Account account) {
        if (account.isPending()) {
            return Purpose.CONFIRM_ADDRESS;
        }
        return wish == Purpose.CONFIRM_ADDRESS ? Purpose.ADDRESS_KNOWN : Purpose.RESET_PASSWORD;
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
