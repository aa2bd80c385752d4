package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quebec.monprojet.installation.Installation;

/**
 * Where files lie, apart from the database and from everything that a server shows. What has
 * arrived lies in quarantine under its number; what is clean, under the digest of its bytes, once
 * for all who sent the same. The folder is the server's user's alone; all nodes share it.
 */
final class Vault {

    /** Contents lie on so many, by the first byte of their digests. */
    static final int SHELVES = 256;

    private static final String DRAFT = ".draft";

    private final Path quarantine;
    private final Path contents;

    Vault(Path root) {
        this.quarantine = folder(root.resolve("quarantine"));
        this.contents = folder(root.resolve("contents"));
    }

    /** {@code MPQ_DOCUMENTS}, else among the server's own data. */
    static Vault configured() {
        String configured = System.getenv("MPQ_DOCUMENTS");
        return new Vault(
                configured == null ? Installation.folder("documents") : Path.of(configured));
    }

    Path quarantined(FileId file) {
        return quarantine.resolve(file.toString());
    }

    /** So many bytes of it are there. */
    long arrived(FileId file) {
        try {
            return Files.size(quarantined(file));
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The quarantine cannot be read", e);
        }
    }

    /** Adds bytes at the end, to the disk. */
    void append(FileId file, byte[] bytes) {
        try (FileChannel to =
                FileChannel.open(
                        quarantined(file),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                to.write(left);
            }
            to.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The quarantine cannot be written", e);
        }
    }

    void discard(FileId file) {
        delete(quarantined(file));
    }

    /** An empty file in quarantine, for what is made on the way. */
    Path draft() {
        return draft(quarantine);
    }

    private static Path draft(Path folder) {
        try {
            return Files.createTempFile(folder, "", DRAFT);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of documents cannot be written", e);
        }
    }

    /** What nobody writes to any more. */
    void eraseDraftsBefore(Instant then) {
        Stream.of(quarantine, contents)
                .flatMap(folder -> namesBefore(folder, then).stream())
                .filter(file -> file.getFileName().toString().endsWith(DRAFT))
                .forEach(Vault::delete);
    }

    /** The digests of what was laid on a shelf before then. */
    List<String> shelvedBefore(Instant then, int shelf) {
        Path folder = contents.resolve(HexFormat.of().toHexDigits((byte) shelf));
        return Files.isDirectory(folder)
                ? namesBefore(folder, then).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("[0-9a-f]{64}"))
                        .toList()
                : List.of();
    }

    /** What was last written to before then, by its number. */
    List<FileId> quarantinedBefore(Instant then) {
        return namesBefore(quarantine, then).stream()
                .map(file -> FileId.parse(file.getFileName().toString()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Path> namesBefore(Path folder, Instant then) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() < then.toEpochMilli())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of documents cannot be read", e);
        }
    }

    static String digest(Path file) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be read", e);
        }
    }

    /** Keeps a copy under its digest, whole or not at all; one that is there and intact stays. */
    void keep(Path file, String digest) {
        Path place = place(digest);
        if (Files.exists(place) && digest(place).equals(digest)) {
            return;
        }
        Path shelf = folder(shelf(digest));
        Path draft = draft(contents);
        try {
            try (InputStream in = Files.newInputStream(file);
                    FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                in.transferTo(Channels.newOutputStream(out));
                out.force(true);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be kept", e);
        } finally {
            delete(draft);
        }
    }

    /** A name is on the disk when its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /**
     * Where a content lies, after every byte of it was compared with its digest.
     *
     * @throws IllegalStateException when it is gone or is no longer what it was
     */
    Path intact(String digest) {
        Path place = place(digest);
        if (!Files.exists(place) || !digest(place).equals(digest)) {
            throw new IllegalStateException("Gone or changed: the content " + digest);
        }
        return place;
    }

    void erase(String digest) {
        delete(place(digest));
    }

    private Path place(String digest) {
        return shelf(digest).resolve(digest);
    }

    private Path shelf(String digest) {
        return contents.resolve(digest.substring(0, 2));
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be erased", e);
        }
    }

    private static Path folder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of documents cannot be made", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
