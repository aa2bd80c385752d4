package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes bytes away once nothing in the database names them; what fails is done by the next sweep.
 */
@ApplicationScoped
public class Sweeping {

    private static final Logger LOG = System.getLogger(Sweeping.class.getName());
    private static final int AT_ONCE = 500;

    private final Erasures erasures;
    private final Quarantine quarantine;
    private final Event<Discarded.Committed> committed;
    private final AtomicInteger next =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(Vault.SHELVES));

    @Inject
    Sweeping(Erasures erasures, Quarantine quarantine, Event<Discarded.Committed> committed) {
        this.erasures = erasures;
        this.quarantine = quarantine;
        this.committed = committed;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Sweeping() {
        this(null, null, null);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Discarded discarded) {
        var unused = committed.fireAsync(new Discarded.Committed(discarded));
    }

    void on(@ObservesAsync Discarded.Committed event) {
        event.discarded().files().forEach(quarantine::discard);
        event.discarded().contents().forEach(erasures::takeAway);
    }

    /** Everything that may have been left over. */
    public void sweep() {
        independently(() -> erasures.eraseAbandoned(AT_ONCE));
        independently(erasures::eraseStrays);
        independently(erasures::eraseDrafts);
        independently(() -> erasures.contentsOfNobody(AT_ONCE).forEach(erasures::takeAway));
        independently(() -> erasures.unnamed(shelf()).forEach(erasures::takeAwayUnnamed));
    }

    /** Another one each time, all of them in two days. */
    private int shelf() {
        return Math.floorMod(next.getAndIncrement(), Vault.SHELVES);
    }

    private static void independently(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException left) {
            LOG.log(Logger.Level.WARNING, "Documents were left to the next sweep", left);
        }
    }
}
