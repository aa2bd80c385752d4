package quebec.monprojet.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Who stands in the line, each of them once: whoever presses again meanwhile stands where they
 * stood, and takes nobody's room.
 */
final class InLine {

    private final Map<Asker, Waiting> waiting = new ConcurrentHashMap<>();

    /**
     * The holder of the ticket in the line; one thread at a time.
     *
     * @param joins puts them there if they do not stand there yet
     */
    Waiting of(Ticket ticket, Supplier<Waiting> joins) {
        Asker asker = Asker.of(ticket);
        Waiting before = waiting.get(asker);
        if (before != null) {
            return new Waiting(before.request(), before.answer().thenApply(InLine::again));
        }
        Waiting one = joins.get();
        waiting.put(asker, one);
        return new Waiting(
                one.request(),
                one.answer().whenComplete((outcome, failure) -> waiting.remove(asker, one)));
    }

    /** One place is given once. */
    private static Outcome again(Outcome outcome) {
        return outcome instanceof Outcome.Placed placed
                ? new Outcome.Held(placed.receipt().number(), Submission.Holder.SAME_DOSSIER)
                : outcome;
    }
}
