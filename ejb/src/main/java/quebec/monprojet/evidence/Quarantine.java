package quebec.monprojet.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where what has arrived lies under its number until there is a word on it. Each piece of a file is
 * sealed by itself, bound to where it begins, and stands behind its own length: a piece that was
 * not written whole never arrived.
 */
final class Quarantine {

    private final Shelf shelf;

    Quarantine(Path root) {
        shelf = Shelf.at(root.resolve("quarantine"));
    }

    /** How much of it is there. */
    PieceEnd arrived(FileId file, DataKey key) {
        if (!Files.exists(place(file))) {
            return PieceEnd.NONE;
        }
        try (FileChannel pieces = FileChannel.open(place(file), StandardOpenOption.READ)) {
            return PieceEnd.of(pieces, key);
        } catch (IOException e) {
            throw new UncheckedIOException("The quarantine cannot be read", e);
        }
    }

    /**
     * Adds bytes at the end, to the disk; what is left of a piece that broke goes before.
     *
     * @param end of what has arrived, under the lock of whoever adds
     */
    void append(FileId file, DataKey key, PieceEnd end, byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        try (FileChannel to =
                FileChannel.open(
                        place(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            to.truncate(end.position());
            to.position(end.position());
            ByteBuffer left = piece(key, Pieces.bound(file, end.offset()), bytes);
            while (left.hasRemaining()) {
                to.write(left);
            }
            to.force(true);
            if (end.offset() == 0) {
                shelf.force();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The quarantine cannot be written", e);
        }
    }

    private static ByteBuffer piece(DataKey key, String bound, byte[] bytes) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(bytes.length + 128);
        try (OutputStream out = key.sealing(sealed, bound)) {
            out.write(bytes);
        }
        return ByteBuffer.allocate(Integer.BYTES + sealed.size())
                .putInt(sealed.size())
                .put(sealed.toByteArray())
                .flip();
    }

    /**
     * The file in the clear, piece by piece.
     *
     * @param bytes it must have, or its end is refused
     */
    Source of(FileId file, DataKey key, long bytes) {
        return () -> new Pieces(place(file), file, key, bytes);
    }

    /**
     * It is kept elsewhere now, and stays here until it is swept away a day later: a backup whose
     * database was saved before that awaits it here, and has its key.
     */
    void leave(FileId file, Instant now) {
        try {
            Files.setLastModifiedTime(place(file), FileTime.from(now));
        } catch (NoSuchFileException discarded) {
            return; // by its person, meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException("The quarantine cannot be written", e);
        }
    }

    void discard(FileId file) {
        Shelf.erase(place(file));
    }

    /** What was last written to before then, by its number. */
    List<FileId> before(Instant then) {
        return shelf.before(then).stream()
                .map(file -> FileId.parse(file.getFileName().toString()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Path place(FileId file) {
        return shelf.path().resolve(file.toString());
    }
}
