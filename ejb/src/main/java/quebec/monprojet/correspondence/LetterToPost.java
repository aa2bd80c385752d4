package quebec.monprojet.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.assisted.Folder;

/**
 * A letter that waits to be printed and posted.
 *
 * @param folder to whom; null when the person's account was closed meanwhile
 * @param printing by whom; null while nobody has printed it
 */
public record LetterToPost(
        LetterId id,
        LetterKind kind,
        Instant since,
        @Nullable Folder folder,
        @Nullable Printing printing) {}
