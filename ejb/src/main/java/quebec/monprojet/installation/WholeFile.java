package quebec.monprojet.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Files that somebody waits for: each is there whole or not at all, and its owner's alone. */
public final class WholeFile {

    private WholeFile() {}

    /** Puts it into a folder that exists, in the place of an earlier one. */
    public static void put(Path file, List<String> lines) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "", ".draft");
        Files.write(draft, lines);
        Files.move(
                draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
