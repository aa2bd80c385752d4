package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;
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
     * @throws StorageFailure when the disk fails, or has not what was sealed; it says nothing of
     *     the file then
     */
    static Examined of(Source file) {
        byte[] bytes = bytes(file);
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, ContentKind.HEAD));
        ContentKind kind = ContentKind.of(head).orElse(null);
        if (kind == null) {
            return new Examined.Unsound(
                    ContentKind.isHeic(head) ? Refusal.HEIC : Refusal.UNKNOWN_TYPE);
        }
        try {
            return kind.isImage() ? ImageReading.of(bytes, kind) : PdfReading.of(bytes, file);
        } catch (StorageFailure failure) {
            throw failure;
        } catch (OutOfMemoryError swollen) {
            return new Examined.Unsound(Refusal.UNPACKS_TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return new Examined.Unsound(Refusal.DAMAGED);
        }
    }

    /** Whole in memory, so that no disk can fail while a decoder reads. */
    private static byte[] bytes(Source file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new StorageFailure(
                    "A received file cannot be read, or is not what was sealed", e);
        }
    }

    static byte[] head(Source file) {
        try (InputStream in = file.open()) {
            return in.readNBytes(ContentKind.HEAD);
        } catch (IOException e) {
            throw new StorageFailure(
                    "A received file cannot be read, or is not what was sealed", e);
        }
    }
}
