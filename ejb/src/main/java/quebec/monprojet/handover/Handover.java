package quebec.monprojet.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * One thing that one system is told, without what it says.
 *
 * @param againAt when somebody last set it out again; null on its first way
 */
public record Handover(
        long number,
        Destination destination,
        Kind kind,
        ApplicationNumber application,
        Instant createdAt,
        State state,
        Instant nextAt,
        int attempts,
        @Nullable Failure failure,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant againAt) {

    /** The clocks of other systems are not ours. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    /**
     * Why an answer changes nothing here; empty where it does. A refusal wins over a receipt, which
     * may be no more than the word of a machine on the way. That a certificate was linked stays
     * true of whichever sending.
     *
     * @param saidAt by the clock of whoever answers
     */
    Optional<Fault> objection(AnswerKind kind, Instant saidAt) {
        if (kind != AnswerKind.CONFIRMED && isOfAnEarlierSending(saidAt)) {
            return Optional.of(Fault.EARLIER_SENDING);
        }
        boolean refused = state == State.DEAD && failure == Failure.REFUSED;
        if (refused) {
            return Optional.of(
                    kind == AnswerKind.REFUSED ? Fault.SAID_BEFORE : Fault.AFTER_REFUSAL);
        }
        return kind == AnswerKind.ACKNOWLEDGED && state == State.ACKNOWLEDGED
                ? Optional.of(Fault.SAID_BEFORE)
                : Optional.empty();
    }

    private boolean isOfAnEarlierSending(Instant saidAt) {
        return againAt != null && saidAt.isBefore(againAt.minus(CLOCKS_APART));
    }
}
