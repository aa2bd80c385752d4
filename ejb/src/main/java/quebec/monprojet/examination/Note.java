package quebec.monprojet.examination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;

/**
 * What an officer wrote on a file for colleagues. Its person reads it in no page, but is given it
 * in the copy of what is kept of them: whoever writes, writes so.
 */
public record Note(UUID id, String words, StaffId by, Instant at) {

    /** Unicode characters. */
    public static final int LONGEST = 4000;

    public static Checked<String> read(@Nullable String typed) {
        return Prose.read("note", typed, LONGEST);
    }
}
