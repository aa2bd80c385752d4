package quebec.monprojet.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Data that operators may replace without a new version.
 *
 * @param variable of the environment, which names their file; unset or blank without one
 * @param resource the path of the one that comes with this version
 */
public record OperatorsFile(String variable, String resource) {

    /**
     * Theirs, or the one that comes with this version.
     *
     * @throws UncheckedIOException when it cannot be read: theirs is never passed over in silence
     */
    public String text() {
        return text(System.getenv());
    }

    String text(Map<String, String> environment) {
        String file = environment.getOrDefault(variable, "").strip();
        if (file.isEmpty()) {
            return shipped();
        }
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of " + variable + " cannot be read", e);
        }
    }

    /** The one that comes with this version. */
    public String shipped() {
        try (InputStream in = OperatorsFile.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
