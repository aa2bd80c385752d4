package quebec.monprojet.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file of a document, as its owner sees it.
 *
 * @param name cleaned, to be shown as text
 * @param refusal null unless it is refused
 * @param kind of what is kept; null unless it is clean
 * @param bytes that were sent
 * @param pages of a clean file
 * @param receivedAt when the last of its bytes had come; null while they come
 * @param concludedAt when it was known whether it is clean or refused; null until then
 */
public record FileView(
        FileId id,
        String name,
        FileState state,
        @Nullable Refusal refusal,
        @Nullable ContentKind kind,
        long bytes,
        int pages,
        boolean previewed,
        @Nullable Instant receivedAt,
        @Nullable Instant concludedAt) {

    /** What does not go into the document, whatever else comes. */
    public boolean isRefused() {
        return state == FileState.REFUSED;
    }

    /** Whether it came once it was known what became of the other. */
    boolean followsUpon(FileView other) {
        return (state == FileState.RECEIVED || state == FileState.CLEAN)
                && receivedAt != null
                && other.concludedAt != null
                && receivedAt.isAfter(other.concludedAt);
    }
}
