package quebec.monprojet.chaos.full;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import quebec.monprojet.fixture.Shell;

/** A small file system of its own under a folder, whose contents it keeps; it can be filled. */
final class SmallDisk implements AutoCloseable {

    private static final int AT_ONCE = 64 * 1024;

    private final Path folder;
    private final Path filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /** Whoever is not allowed to mount does not see this row. */
    static SmallDisk under(Path folder, int megabytes) {
        Assumptions.assumeTrue(System.getProperty("user.name").equals("root"), "not root");
        Path aside = folder.resolveSibling(folder.getFileName() + "-aside");
        boolean filled = Files.exists(folder);
        if (filled) {
            Shell.run("mv", folder.toString(), aside.toString());
        }
        Shell.run("mkdir", "-p", folder.toString());
        Shell.run(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + megabytes + "m",
                "tmpfs",
                folder.toString());
        SmallDisk disk = new SmallDisk(folder);
        if (filled) {
            Shell.run("cp", "-a", aside + "/.", folder.toString());
            Shell.run("rm", "-rf", aside.toString());
        }
        return disk;
    }

    /** To the last byte. */
    void fill() {
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] some = new byte[AT_ONCE];
            while (true) {
                out.write(some);
            }
        } catch (IOException full) {
            if (free() > AT_ONCE) {
                throw new UncheckedIOException("The disk is not full", full);
            }
        }
    }

    /** Bytes. */
    long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("The disk cannot be seen", e);
        }
    }

    void clear() {
        Shell.run("rm", "-f", filler.toString());
    }

    @Override
    public void close() {
        Shell.succeeds("umount", "-l", folder.toString());
    }
}
