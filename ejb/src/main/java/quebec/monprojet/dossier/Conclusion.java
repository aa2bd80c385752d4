package quebec.monprojet.dossier;

import java.time.Instant;
import quebec.monprojet.account.StaffId;

/** What an officer found of a contestation, with the reasons that the person is told. */
public record Conclusion(Outcome outcome, String reason, Instant at, StaffId by) {

    /** Unicode characters. */
    public static final int LONGEST_REASON = 2000;

    /** For or against the person who contests. */
    public enum Outcome {
        /** The other dossier wrongly bears this person's identity. */
        UPHELD,
        DISMISSED
    }
}
