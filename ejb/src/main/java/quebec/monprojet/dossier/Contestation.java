package quebec.monprojet.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person's word that another dossier wrongly bears their identity, for an officer to weigh. */
public record Contestation(DossierId dossier, PersonKey person, String reason, Instant writtenAt) {

    /** Unicode characters. */
    public static final int LONGEST_REASON = 4000;

    public static Checked<String> readReason(@Nullable String typed) {
        Answers answers = new Answers();
        String reason = answers.required("reason", typed, LONGEST_REASON);
        return answers.make(() -> reason);
    }
}
