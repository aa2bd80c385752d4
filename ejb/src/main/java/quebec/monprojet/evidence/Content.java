package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content where it lies sealed, bound to the digest of its bytes. */
record Content(Path place, String digest, DataKey key) implements Source {

    @Override
    public InputStream open() throws IOException {
        return key.opening(Files.newInputStream(place), digest);
    }

    /** In the clear. */
    long bytes() throws IOException {
        return key.opened(Files.size(place));
    }

    /** Whether it is there and every byte of it is what it was. */
    boolean isIntact() {
        try {
            return Files.exists(place) && Digest.of(this).hex().equals(digest);
        } catch (IOException unopened) {
            return false;
        }
    }
}
