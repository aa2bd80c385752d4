package quebec.monprojet.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * A decision is looked at again, at its person's demand.
 *
 * @param grounds by their codes, as the rules of decision name them
 * @param reasons in the person's words
 * @param own what they asked themselves, on line, while one that was entered was open; null for
 *     none
 * @param officer who looked at it; null while nobody has
 * @param ending what came of it; null while it is open
 * @param answer to the person, when the file was opened again
 */
public record Reconsideration(
        ReconsiderationId id,
        ApplicationNumber number,
        AccountId account,
        DecisionId decision,
        List<String> grounds,
        String reasons,
        Instant askedAt,
        @Nullable Own own,
        @Nullable StaffId officer,
        @Nullable Ending ending,
        @Nullable Instant endedAt,
        @Nullable String answer) {

    /** Unicode characters of the person's words. */
    public static final int LONGEST = 3000;

    public Reconsideration {
        grounds = List.copyOf(grounds);
    }

    /**
     * The person's own demand, beside one that an officer entered.
     *
     * @param grounds by their codes, as the rules of decision name them
     * @param reasons in the person's words
     */
    public record Own(List<String> grounds, String reasons, Instant askedAt) {

        public Own {
            grounds = List.copyOf(grounds);
        }
    }

    /** What came of it. */
    public enum Ending {
        /** A new decision of the same outcome. */
        UPHELD,
        /** The file goes on. */
        REOPENED,
        /** The application ended before. */
        ENDED
    }

    public boolean isOpen() {
        return ending == null;
    }

    /** Names all that was asked so far, for whoever read it: whatever comes after changes it. */
    public String heard() {
        return own == null ? id.toString() : id + " " + own.askedAt();
    }
}
