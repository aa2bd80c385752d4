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
        @Nullable Instant receivedAt) {}
