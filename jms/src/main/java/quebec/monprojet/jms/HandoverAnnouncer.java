package quebec.monprojet.jms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;
import quebec.monprojet.handover.Dispatch;
import quebec.monprojet.handover.HandoverWritten;
import quebec.monprojet.handover.Parcel;

/**
 * Hands over what was written down, once its transaction has committed, from another thread. The
 * table is the outbox: what does not leave now is found by the sweeper.
 */
@ApplicationScoped
public class HandoverAnnouncer {

    private static final Logger LOG = System.getLogger(HandoverAnnouncer.class.getName());

    /** Something to hand over whose reason is committed. */
    record Committed(long number) {}

    private final Dispatch dispatch;
    private final Doorbells doorbells;
    private final Event<Committed> committed;

    @Inject
    public HandoverAnnouncer(Dispatch dispatch, Doorbells doorbells, Event<Committed> committed) {
        this.dispatch = dispatch;
        this.doorbells = doorbells;
        this.committed = committed;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public HandoverAnnouncer() {
        this(null, null, null);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) HandoverWritten written) {
        var unused = committed.fireAsync(new Committed(written.number()));
    }

    void on(@ObservesAsync Committed event) {
        hand(event.number());
    }

    /** Sends one if it is its turn. Whoever dies in the middle sends it again. */
    void hand(long number) {
        dispatch.take(number).ifPresent(parcel -> send(number, parcel));
    }

    private void send(long number, Parcel parcel) {
        try {
            doorbells.ring(Queues.of(parcel.destination()), List.of(parcel.body()));
        } catch (RuntimeException away) {
            LOG.log(Logger.Level.WARNING, "The broker took no transmission: {0}", away);
            dispatch.brokerAway(number);
            return;
        }
        dispatch.sent(number);
    }
}
