package quebec.monprojet.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a running portal writes to. Configuration and portal are laid anew at each start; its data
 * stays until the folder is deleted.
 *
 * @param server as provisioned by the build; only read
 */
record Base(Path server, Path folder) {

    /**
     * Keeps every other start out of the folder until what is returned is closed, or this process
     * ends.
     *
     * @param address where this one answers, for those who are kept out
     */
    FileChannel claim(String address) throws IOException {
        Files.createDirectories(folder);
        FileChannel mark =
                FileChannel.open(
                        Obstacle.mark(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (mark.tryLock() == null) {
            throw new IOException(folder + " was taken by another start just now");
        }
        mark.truncate(0);
        mark.write(ByteBuffer.wrap(address.getBytes(StandardCharsets.UTF_8)));
        return mark;
    }

    /** Begins anew. */
    void forget() throws IOException {
        Path data = folder.resolve("data");
        if (Files.exists(data)) {
            try (Stream<Path> all = Files.walk(data)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    void lay() throws IOException {
        Path shipped = server.resolve("standalone");
        copy(shipped.resolve("configuration"), folder.resolve("configuration"));
        copy(shipped.resolve("deployments"), folder.resolve("deployments"));
        Files.createDirectories(folder.resolve("log"));
        Files.deleteIfExists(accountsFile());
        Files.deleteIfExists(handout().resolve("tickets.txt"));
    }

    Path console() {
        return folder.resolve("log/console.log");
    }

    boolean isPrepared() {
        return Files.exists(handout().resolve("tickets.txt"));
    }

    /** The only rehearsal of a folder that was begun anew. */
    Path rehearsal() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("data/rehearsals"))) {
            return all.findFirst().orElseThrow();
        }
    }

    String accounts() throws IOException {
        return Files.readString(accountsFile());
    }

    private Path accountsFile() {
        return handout().resolve("accounts.txt");
    }

    private Path handout() {
        return folder.resolve("data/demonstration");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> found = Files.list(from)) {
            List<Path> files = found.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Files.copy(
                        file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
