package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Takes bytes away once nothing in the database names them; what fails is done by the next sweep.
 */
@ApplicationScoped
public class Sweeping {

    private static final int AT_ONCE = 500;

    private final Erasures erasures;
    private final Vault vault;
    private final Event<Discarded.Committed> committed;

    @Inject
    Sweeping(Erasures erasures, Vault vault, Event<Discarded.Committed> committed) {
        this.erasures = erasures;
        this.vault = vault;
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
        event.discarded().files().forEach(vault::discard);
        sweepContents();
    }

    /** Everything that may have been left over. */
    public void sweep() {
        erasures.eraseAbandoned(AT_ONCE);
        erasures.eraseStrays();
        sweepContents();
    }

    private void sweepContents() {
        erasures.contentsOfNobody(AT_ONCE).forEach(erasures::takeAway);
    }
}
