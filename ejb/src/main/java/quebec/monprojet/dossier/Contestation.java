package quebec.monprojet.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's word that another dossier wrongly bears their identity, for an officer to weigh.
 *
 * @param dossier of the person who contests
 * @param readAt when an officer first opened it; null while nobody has
 * @param conclusion null while it is to be weighed
 */
public record Contestation(
        ContestationId id,
        DossierId dossier,
        PersonKey person,
        String reason,
        Instant writtenAt,
        @Nullable Instant readAt,
        @Nullable Conclusion conclusion) {

    /** Unicode characters. */
    public static final int LONGEST_REASON = 4000;

    public static Checked<String> readReason(@Nullable String typed) {
        return read(typed, LONGEST_REASON);
    }

    /** The reasons of a conclusion, as an officer typed them. */
    public static Checked<String> readConclusion(@Nullable String typed) {
        return read(typed, Conclusion.LONGEST_REASON);
    }

    private static Checked<String> read(@Nullable String typed, int longest) {
        Answers answers = new Answers();
        String reason = answers.required("reason", typed, longest);
        return answers.make(() -> reason);
    }
}
