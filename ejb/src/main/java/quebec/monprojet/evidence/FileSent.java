package quebec.monprojet.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants to send.
 *
 * @param requirement the code of what it is for
 * @param name as the sender calls it; not to be trusted
 * @param bytes that will come
 * @param replaces the file whose place it takes once it is here; null for none
 */
public record FileSent(String requirement, String name, long bytes, @Nullable FileId replaces) {

    public FileSent(String requirement, String name, long bytes) {
        this(requirement, name, bytes, null);
    }
}
