package quebec.monprojet.jms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import java.lang.System.Logger;
import quebec.monprojet.handover.Dispatch;

/** Dead letters of what is handed over. What is not ours is no loss, and is not taken twice. */
@ApplicationScoped
public class Returned {

    private static final Logger LOG = System.getLogger(Returned.class.getName());

    private final Dispatch dispatch;
    private final Lag lag;

    @Inject
    public Returned(Dispatch dispatch, Lag lag) {
        this.dispatch = dispatch;
        this.lag = lag;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Returned() {
        this(null, null);
    }

    void take(String queue, Message message) {
        boolean ours =
                Texts.isOne(message)
                        && dispatch.undelivered(lag.number(queue + Queues.DEAD_LETTERS, message));
        if (!ours) {
            LOG.log(Logger.Level.WARNING, "A dead letter of {0} that is not ours", queue);
        }
    }
}
