package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A content that was found clean and is what it was then. */
public final class CleanFile {

    private final ContentKind kind;
    private final String name;
    private final Path path;

    CleanFile(ContentKind kind, String name, Path path) {
        this.kind = kind;
        this.name = name;
        this.path = path;
    }

    public ContentKind kind() {
        return kind;
    }

    /** As its owner called it, with the ending of what it is. */
    public String name() {
        String ending = "." + kind.ending();
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? name
                : name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + ending;
    }

    public long bytes() throws IOException {
        return Files.size(path);
    }

    public void copyTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }
}
