package quebec.monprojet.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;

/** The portal's own style sheets and scripts, which browsers keep for a year under a version. */
@Named
@ApplicationScoped
public class StyleSheets {

    private final String version;

    @Inject
    public StyleSheets(ServletContext context) {
        CRC32C sum = new CRC32C();
        context.getResourcePaths("/look/").stream()
                .filter(path -> path.endsWith(".css") || path.endsWith(".js"))
                .sorted()
                .forEach(path -> sum.update(read(context, path)));
        version = Long.toString(sum.getValue(), 36);
    }

    /** For the container's proxy. */
    protected StyleSheets() {
        version = "";
    }

    /** Changes when they do, and is the same on every node. */
    public String getVersion() {
        return version;
    }

    private static byte[] read(ServletContext context, String path) {
        try (InputStream sheet = context.getResourceAsStream(path)) {
            return sheet.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
