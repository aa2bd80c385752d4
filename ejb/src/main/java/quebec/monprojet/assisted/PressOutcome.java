package quebec.monprojet.assisted;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Submission;

/** What came of a button for good. */
public enum PressOutcome {
    RECEIVED,
    /** Another dossier of the same person holds the place. */
    OTHER_HELD,
    /** Every place is gone, and the asking counts. */
    FULL,
    CLOSED;

    /** Empty for what decides nothing: it is pressed again. */
    static Optional<PressOutcome> of(Submission answer) {
        if (answer instanceof Submission.Received) {
            return Optional.of(RECEIVED);
        }
        if (answer instanceof Submission.AlreadyReceived held) {
            return Optional.of(
                    held.holder() == Submission.Holder.SAME_DOSSIER ? RECEIVED : OTHER_HELD);
        }
        if (answer instanceof Submission.Full) {
            return Optional.of(FULL);
        }
        return answer instanceof Submission.Closed ? Optional.of(CLOSED) : Optional.empty();
    }

    static @Nullable ApplicationNumber number(Submission answer) {
        if (answer instanceof Submission.Received given) {
            return given.receipt().number();
        }
        return answer instanceof Submission.AlreadyReceived held ? held.receipt().number() : null;
    }
}
