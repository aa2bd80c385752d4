package quebec.monprojet.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The rules of decision as they come with this version, but for the size of the sample. */
final class HalfSampled {

    private static final String SHIPPED = "\"sample\": {\"percent\": 20";

    private HalfSampled() {}

    /** The file of them, written anew. */
    static Path rules() {
        try (InputStream in =
                HalfSampled.class.getResourceAsStream("/decision/decision-rules.json")) {
            String rules =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            if (!rules.contains(SHIPPED)) {
                throw new IllegalStateException("The sample of the rules is another");
            }
            Path file = Path.of("target", "decision-rules-half-sampled.json").toAbsolutePath();
            return Files.writeString(file, rules.replace(SHIPPED, SHIPPED.replace("20", "50")));
        } catch (IOException e) {
            throw new UncheckedIOException("The rules of decision cannot be rewritten", e);
        }
    }
}
