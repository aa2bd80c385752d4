package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** A content that was found clean and is what it was then. */
public final class CleanFile {

    private final ContentKind kind;
    private final String name;
    private final Content content;

    CleanFile(ContentKind kind, String name, Content content) {
        this.kind = kind;
        this.name = name;
        this.content = content;
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
        return content.bytes();
    }

    /** Opened on the way: where it has changed since it was compared, it breaks off. */
    public void copyTo(OutputStream out) throws IOException {
        try (InputStream in = content.open()) {
            in.transferTo(out);
        }
    }
}
