package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BiFunction;

/**
 * Looks into a file that nobody has trusted yet. Whatever cannot be read is refused, and so is what
 * would cost too much to read: the cost is known from the outside before anything is unpacked.
 */
final class Examination {

    private Examination() {}

    /**
     * Examines a file and leaves it as it is. An image is read here: its price is known by its
     * pixels, and no decoder does more than go over them.
     *
     * @param pdf reads one, elsewhere
     * @throws StorageFailure when the disk fails, or has not what was sealed; it says nothing of
     *     the file then
     * @throws java.io.UncheckedIOException when nobody is there to read a PDF; nor does that
     */
    static Examined of(Source file, BiFunction<byte[], Source, Examined> pdf) {
        byte[] bytes = bytes(file);
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, ContentKind.HEAD));
        ContentKind kind = ContentKind.of(head).orElse(null);
        if (kind == null) {
            return new Examined.Unsound(
                    ContentKind.isHeic(head) ? Refusal.HEIC : Refusal.UNKNOWN_TYPE);
        }
        return kind.isImage() ? image(bytes, kind) : pdf.apply(bytes, file);
    }

    private static Examined image(byte[] bytes, ContentKind kind) {
        try {
            return ImageReading.of(bytes, kind);
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
