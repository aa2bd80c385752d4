package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Where clean contents lie, apart from the database and from everything that a server shows: each
 * sealed with a key of its own, under the digest of its bytes in the clear, once for all who sent
 * the same. All nodes share the folder.
 */
final class Vault {

    /** Contents lie on so many, by the first byte of their digests. */
    static final int SHELVES = 256;

    private static final String DRAFT = ".draft";

    private final Shelf contents;

    Vault(Path root) {
        this.contents = Shelf.at(root.resolve("contents"));
    }

    /** What nobody writes to any more. */
    void eraseDraftsBefore(Instant then) {
        contents.before(then).stream()
                .filter(file -> file.getFileName().toString().endsWith(DRAFT))
                .forEach(Shelf::erase);
    }

    /** The digests of what was laid on a shelf before then. */
    List<String> shelvedBefore(Instant then, int shelf) {
        Path folder = contents.path().resolve(HexFormat.of().toHexDigits((byte) shelf));
        return Files.isDirectory(folder)
                ? new Shelf(folder)
                        .before(then).stream()
                                .map(file -> file.getFileName().toString())
                                .filter(name -> name.matches("[0-9a-f]{64}"))
                                .toList()
                : List.of();
    }

    /** Keeps a copy under its digest, whole or not at all; one that is there and intact stays. */
    void keep(Source file, String digest, DataKey key) {
        Path place = place(digest);
        if (new Content(place, digest, key).isIntact()) {
            return;
        }
        Shelf shelf = Shelf.at(shelf(digest));
        Path draft = draft();
        try {
            if (!sealed(file, draft, digest, key).hex().equals(digest)) {
                throw new IllegalStateException("Changed while it was kept: " + digest);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            shelf.force();
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be kept", e);
        } finally {
            Shelf.erase(draft);
        }
    }

    /** What was read is what is compared: a digest of earlier says nothing of it. */
    private static Digest sealed(Source file, Path draft, String digest, DataKey key)
            throws IOException {
        try (InputStream in = file.open();
                OutputStream out = key.sealing(new DurableOutput(draft), digest)) {
            return Digest.copied(in, out);
        }
    }

    private Path draft() {
        try {
            return Files.createTempFile(contents.path(), "", DRAFT);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of documents cannot be written", e);
        }
    }

    /**
     * A content, after every byte of it was opened and compared with its digest.
     *
     * @throws IllegalStateException when it is gone, is no longer what it was, or was sealed with
     *     another key
     */
    Content intact(String digest, DataKey key) {
        Content content = new Content(place(digest), digest, key);
        if (!content.isIntact()) {
            throw new IllegalStateException(
                    "Gone, changed, or sealed with another key: the content " + digest);
        }
        return content;
    }

    void erase(String digest) {
        Shelf.erase(place(digest));
    }

    private Path place(String digest) {
        return shelf(digest).resolve(digest);
    }

    private Path shelf(String digest) {
        return contents.path().resolve(digest.substring(0, 2));
    }
}
