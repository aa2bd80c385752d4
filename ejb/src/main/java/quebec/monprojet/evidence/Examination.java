package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

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
     * @throws StorageFailure when the disk fails; it says nothing of the file then
     */
    static Examined of(Path file, Path scratch) {
        byte[] bytes = bytes(file);
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, ContentKind.HEAD));
        ContentKind kind = ContentKind.of(head).orElse(null);
        if (kind == null) {
            return new Examined.Unsound(
                    ContentKind.isHeic(head) ? Refusal.HEIC : Refusal.UNKNOWN_TYPE);
        }
        try {
            return kind.isImage()
                    ? ImageReading.of(bytes, kind, scratch)
                    : PdfReading.of(bytes, file);
        } catch (StorageFailure failure) {
            throw failure;
        } catch (OutOfMemoryError swollen) {
            return new Examined.Unsound(Refusal.UNPACKS_TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return new Examined.Unsound(Refusal.DAMAGED);
        }
    }

    /** Whole in memory, so that no disk can fail while a decoder reads. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StorageFailure("A received file cannot be read", e);
        }
    }

    static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ContentKind.HEAD);
        } catch (IOException e) {
            throw new StorageFailure("A received file cannot be read", e);
        }
    }
}
