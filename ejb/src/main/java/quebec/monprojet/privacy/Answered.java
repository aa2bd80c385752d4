package quebec.monprojet.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;

/** What a request was answered, with the reasons that the person reads. */
public record Answered(Outcome outcome, String reason, Instant at, StaffId by) {

    /** Unicode characters. */
    public static final int LONGEST_REASON = 2000;

    /** How much of it was granted. */
    public enum Outcome {
        GRANTED,
        PARTLY,
        REFUSED
    }

    public static Checked<String> readReason(@Nullable String typed) {
        return Prose.read("reason", typed, LONGEST_REASON);
    }
}
