package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks into a file that nobody has trusted yet. Whatever cannot be read is refused, and so is what
 * would cost too much to read: the cost is known from the outside before anything is unpacked.
 */
final class Examination {

    private Examination() {}

    /**
     * Examines a file and leaves it as it is.
     *
     * @param scratch a file to write an image into, as it will be kept
     * @throws UncheckedIOException when the disk fails; it says nothing of the file then
     */
    static Examined of(Path file, Path scratch) {
        byte[] head = head(file);
        ContentKind kind = ContentKind.of(head).orElse(null);
        if (kind == null) {
            return new Examined.Unsound(
                    ContentKind.isHeic(head) ? Refusal.HEIC : Refusal.UNKNOWN_TYPE);
        }
        try {
            return kind.isImage() ? ImageReading.of(file, kind, scratch) : PdfReading.of(file);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return new Examined.Unsound(Refusal.DAMAGED);
        }
    }

    static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ContentKind.HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException("A received file cannot be read", e);
        }
    }
}
