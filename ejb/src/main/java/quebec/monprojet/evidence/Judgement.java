package quebec.monprojet.evidence;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Reason;

/**
 * What an officer says of a document that they have seen.
 *
 * @param requirement its code
 * @param reason what is wrong and what to send instead; null when nothing is
 * @param shown what they had before them, see {@link DocumentFolder#shown}
 */
public record Judgement(
        StaffId by,
        String requirement,
        DocumentVerdict.Finding finding,
        @Nullable Reason reason,
        String shown) {

    /** Whether it may be written down of what is there now. */
    Concluding of(DocumentFolder folder) {
        Requirement asked = folder.checklist().named(requirement).orElse(null);
        if (asked == null) {
            return Concluding.NOT_ASKED;
        }
        if (folder.files(asked).stream().anyMatch(file -> file.state() == FileState.RECEIVED)) {
            return Concluding.NOT_INSPECTED;
        }
        if (!folder.shown(asked).equals(shown)) {
            return Concluding.CHANGED_SINCE;
        }
        boolean nothing = folder.clean(asked).isEmpty() && folder.explanation(asked).isEmpty();
        return nothing ? Concluding.NOTHING_THERE : Concluding.DONE;
    }

    /** Whether the latest verdict says this already, of the same. */
    boolean repeats(@Nullable DocumentVerdict latest, DocumentFolder folder) {
        return latest != null
                && latest.says(finding, words())
                && latest.files().equals(covered(folder))
                && !folder.hasMovedOn(latest);
    }

    DocumentVerdict verdict(DocumentFolder folder, Instant now) {
        return new DocumentVerdict(
                VerdictId.random(), requirement, finding, words(), by, now, covered(folder));
    }

    private Set<FileId> covered(DocumentFolder folder) {
        return folder.clean(folder.checklist().named(requirement).orElseThrow());
    }

    private @Nullable String words() {
        return reason == null ? null : reason.words();
    }
}
