package quebec.monprojet.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;

/**
 * What an officer made of a declared change.
 *
 * @param reason for the person to read; null only where it was accepted without a word
 */
public record Noted(Outcome outcome, @Nullable String reason, Instant at, StaffId by) {

    /** Unicode characters. */
    public static final int LONGEST_REASON = 2000;

    /** Whether it counts. */
    public enum Outcome {
        ACCEPTED,
        REFUSED
    }

    public Noted {
        if (outcome == Outcome.REFUSED && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("Nothing is refused without a reason");
        }
    }

    /** The reasons as an officer typed them. */
    public static Checked<String> readReason(@Nullable String typed) {
        return Prose.read("reason", typed, LONGEST_REASON);
    }
}
