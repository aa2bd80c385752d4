package quebec.monprojet.jms;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Clock;
import java.time.Duration;

/** How long messages wait before somebody answers the door. */
@ApplicationScoped
public class Lag {

    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    public Lag(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Lag() {
        this(Clock.systemUTC(), null);
    }

    /** The number that the message carries; its wait is counted under the queue's name. */
    String number(String queue, Message message) {
        try {
            long waited = Math.max(0, clock.millis() - message.getJMSTimestamp());
            meters.timer("mpq.queue.lag", "queue", queue).record(Duration.ofMillis(waited));
            return message.getBody(String.class);
        } catch (JMSException e) {
            throw new IllegalStateException("An unreadable message", e);
        }
    }
}
