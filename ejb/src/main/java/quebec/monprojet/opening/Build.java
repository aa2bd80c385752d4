package quebec.monprojet.opening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What exactly is running: a rehearsal speaks for the build that was rehearsed and for no other.
 */
public record Build(String version, String instant) {

    private static final Build RUNNING = read();

    public static Build running() {
        return RUNNING;
    }

    private static Build read() {
        Properties build = new Properties();
        try (InputStream written = Build.class.getResourceAsStream("build.properties")) {
            if (written == null) {
                throw new IllegalStateException("this build does not say which it is");
            }
            build.load(written);
        } catch (IOException e) {
            throw new UncheckedIOException("the build's own description cannot be read", e);
        }
        return new Build(build.getProperty("version"), build.getProperty("instant"));
    }

    /** As it stands beside a rehearsal, like {@code 1.0.0 2026-11-25T03:00:00Z}. */
    @Override
    public String toString() {
        return version + " " + instant;
    }
}
