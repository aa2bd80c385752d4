package quebec.monprojet.crowd;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.crowd.wire.Answer;
import quebec.monprojet.crowd.wire.Ending;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Ticket;

/**
 * One press of the button, with what came of it.
 *
 * @param person index of the ticket
 * @param due when it was to be pressed, whatever else was going on; of {@link System#nanoTime}
 */
record Press(int person, long due, Kind kind, Ending ending) {

    /** From the moment it was due: waiting for a connection of ours is waiting too. */
    long took() {
        return ending.endedAt() - due;
    }

    /** Seconds; negative when the portal did not say. */
    long retryAfter() {
        Answer answer = ending.answer();
        return answer == null ? -1 : answer.retryAfter();
    }

    Attempt attempt(Ticket ticket, ServerClock clock) {
        @Nullable Answer answer = ending.answer();
        return answer == null
                ? Attempt.unanswered(ticket.digest(), clock.moment(ending.sentAt()))
                : new Attempt(
                        ticket.digest(),
                        clock.moment(ending.sentAt()),
                        clock.moment(ending.endedAt()),
                        answer.status(),
                        answer.body());
    }
}
