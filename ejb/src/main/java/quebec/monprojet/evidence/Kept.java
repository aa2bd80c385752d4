package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files to be kept, under the digests of their bytes. */
record Kept(Path file, String content, @Nullable Path small, @Nullable String preview) {

    /**
     * Takes what an examination has made.
     *
     * @param small a file to write the preview into
     */
    static Kept of(Examined.Sound sound, Path small) {
        String content = Vault.digest(sound.content());
        byte[] preview = sound.preview();
        if (preview == null) {
            return new Kept(sound.content(), content, null, null);
        }
        try {
            Files.write(small, preview);
        } catch (IOException e) {
            throw new UncheckedIOException("A preview cannot be written", e);
        }
        return new Kept(sound.content(), content, small, Vault.digest(small));
    }

    /** The smaller digest first: two who keep the same never wait for each other. */
    void into(EvidenceRows rows, Vault vault) {
        if (small == null || preview == null) {
            keep(file, content, rows, vault);
        } else if (content.compareTo(preview) < 0) {
            keep(file, content, rows, vault);
            keep(small, preview, rows, vault);
        } else {
            keep(small, preview, rows, vault);
            keep(file, content, rows, vault);
        }
    }

    private static void keep(Path file, String digest, EvidenceRows rows, Vault vault) {
        rows.content(digest, file.toFile().length());
        vault.keep(file, digest);
    }
}
