package quebec.monprojet.evidence;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * What an officer found of a document.
 *
 * @param reason why it does not conform; null when it was accepted
 * @param files that the officer had before them
 */
public record DocumentVerdict(
        VerdictId id,
        String requirement,
        Finding finding,
        @Nullable String reason,
        StaffId by,
        Instant at,
        Set<FileId> files) {

    /** For or against. */
    public enum Finding {
        ACCEPTED,
        NOT_CONFORMING
    }

    public Optional<DocumentKind> kind() {
        return DocumentKind.asked(requirement);
    }

    /** Whether it asks for something else. */
    public boolean wanting() {
        return finding == Finding.NOT_CONFORMING;
    }

    boolean says(Finding what, @Nullable String why) {
        return finding == what && Objects.equals(reason, why);
    }

    public DocumentVerdict {
        files = Set.copyOf(files);
        if (finding == Finding.NOT_CONFORMING && reason == null) {
            throw new IllegalArgumentException("Nothing is found wanting without a reason");
        }
    }
}
