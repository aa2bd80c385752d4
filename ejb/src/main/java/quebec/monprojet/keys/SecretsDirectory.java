package quebec.monprojet.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import quebec.monprojet.installation.Installation;

/** The folder of secrets: 0700, its files 0600, written once and never over one another. */
final class SecretsDirectory {

    private final Path path;

    private SecretsDirectory(Path path) {
        this.path = path;
    }

    static SecretsDirectory at(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            return new SecretsDirectory(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of secrets cannot be made: " + path, e);
        }
    }

    /** {@code MPQ_SECRETS_DIR}, else the server's own data folder. */
    static Path configured() {
        String configured = System.getenv("MPQ_SECRETS_DIR");
        if (configured != null && !configured.isBlank()) {
            return Path.of(configured);
        }
        return Installation.folder("secrets");
    }

    /**
     * Writes the file whole, or leaves the one another node wrote first: the name appears only once
     * its content is complete.
     */
    void writeOnce(String name, byte[] content) {
        try {
            Path draft = Files.createTempFile(path, name, ".draft");
            try {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
                Files.write(draft, content);
                Files.createLink(path.resolve(name), draft);
            } catch (FileAlreadyExistsException e) {
                return;
            } catch (UnsupportedOperationException e) {
                Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A secret cannot be written: " + name, e);
        }
    }

    List<String> names() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of secrets cannot be read", e);
        }
    }

    boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    void remove(String name) {
        try {
            Files.delete(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("A secret cannot be removed: " + name, e);
        }
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("A secret cannot be read: " + name, e);
        }
    }
}
