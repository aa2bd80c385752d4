package quebec.monprojet.web.ops;

import java.util.List;

/**
 * A queue of this node as its broker counts it; NaN for what the broker does not say.
 *
 * @param waiting messages that wait or are being worked on
 * @param listeners who would take one
 * @param dead messages that failed every time
 * @param expired messages that nobody took in time
 */
public record QueueStanding(
        String name,
        double waiting,
        double listeners,
        double dead,
        double expired,
        boolean paused) {

    public static List<QueueStanding> all() {
        return QueueDepths.QUEUES.stream().map(QueueStanding::of).toList();
    }

    private static QueueStanding of(String queue) {
        return new QueueStanding(
                queue,
                Broker.depth(queue),
                Broker.listeners(queue),
                Broker.depth(queue + "DeadLetters"),
                Broker.depth(queue + "Expired"),
                Broker.isPaused(queue));
    }

    /** DOWN, PAUSED, DEAD, IDLE or FLOWING. */
    public String state() {
        if (Double.isNaN(waiting)) {
            return "DOWN";
        }
        if (paused) {
            return "PAUSED";
        }
        if (dead + expired > 0) {
            return "DEAD";
        }
        return listeners > 0 ? "FLOWING" : "IDLE";
    }

    /** A count, or nothing for what is not known. */
    public String count(double value) {
        return Double.isNaN(value) ? "?" : Long.toString(Math.round(value));
    }
}
