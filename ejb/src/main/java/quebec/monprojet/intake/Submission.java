package quebec.monprojet.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.Suspension;

/**
 * What came of pressing the button. A receipt, {@link Full} and {@link Closed} are final: whoever
 * presses again is told the same. The others say what has to change first.
 */
public sealed interface Submission {

    /** A place was given now. */
    record Received(Receipt receipt) implements Submission {}

    /** The place was given before: to this dossier, or to the same person by another one. */
    record AlreadyReceived(Receipt receipt, Holder holder) implements Submission {}

    enum Holder {
        SAME_DOSSIER,
        /** The person has another account or dossier; it can be contested. */
        SAME_PERSON
    }

    /** Every place is gone; the proof is this person's own. */
    record Full(Instant lastPlaceAt, GivenProof proof) implements Submission {}

    /** Too early. */
    record NotOpen(Instant opensAt) implements Submission {}

    /** Stopped; nothing is received until announced again. */
    record Suspended(@Nullable Suspension suspension) implements Submission {}

    /** The window is over and places were left. */
    record Closed(@Nullable Instant closedAt) implements Submission {}

    /** Forged, expired, or for another period. */
    record BadTicket() implements Submission {}

    /** The ticket is genuine but the dossier is not as it was when the ticket was given. */
    record NotReady(Reason reason) implements Submission {}

    enum Reason {
        NOT_SEALED,
        /** Sealed again with other content: the ticket speaks for what it was before. */
        CHANGED,
        /** The dossier is of the other stream, capped or exempt. */
        OTHER_STREAM
    }

    /** Nothing was decided: ask again after a while; nothing is lost and nothing doubled. */
    record Busy(Duration retryAfter) implements Submission {}
}
