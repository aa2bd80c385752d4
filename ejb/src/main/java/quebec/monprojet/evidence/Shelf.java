package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import quebec.monprojet.installation.Installation;

/** One folder of documents, the server's user's alone. */
record Shelf(Path path) {

    /** {@code MPQ_DOCUMENTS}, else among the server's own data. */
    static Path configured() {
        String configured = System.getenv("MPQ_DOCUMENTS");
        return configured == null ? Installation.folder("documents") : Path.of(configured);
    }

    /** Made, if it is not there. */
    static Shelf at(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
                new Shelf(path.resolveSibling(".")).force();
            }
            return new Shelf(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of documents cannot be made", e);
        }
    }

    /** What was last written to before then. */
    List<Path> before(Instant then) {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() < then.toEpochMilli())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of documents cannot be read", e);
        }
    }

    /** A name is on the disk when its folder is. */
    void force() throws IOException {
        try (FileChannel names = FileChannel.open(path, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    static void erase(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be erased", e);
        }
    }
}
