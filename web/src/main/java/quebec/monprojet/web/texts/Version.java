package quebec.monprojet.web.texts;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A short mark of what the style sheets hold, which changes when they do. */
final class Version {

    static final String CURRENT = compute();

    private Version() {}

    private static String compute() {
        try (InputStream stream = Version.class.getResourceAsStream("version.txt")) {
            if (stream == null) {
                return Long.toString(System.currentTimeMillis() / 1000, 36);
            }
            CRC32 sum = new CRC32();
            sum.update(stream.readAllBytes());
            return Long.toString(sum.getValue(), 36);
        } catch (IOException unreadable) {
            return "0";
        }
    }
}
