package quebec.monprojet.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be kept of a file, each part under the digest of its bytes. */
record Kept(Part content, @Nullable Part preview) {

    record Part(Source source, Digest digest) {

        private static Part of(Source source) {
            try {
                return new Part(source, Digest.of(source));
            } catch (IOException e) {
                throw new UncheckedIOException("A file cannot be read", e);
            }
        }
    }

    /** Takes what an examination has made. */
    static Kept of(Examined.Sound sound) {
        byte[] preview = sound.preview();
        return new Kept(
                Part.of(sound.content()),
                preview == null ? null : Part.of(() -> new ByteArrayInputStream(preview)));
    }

    /** The smaller digest first: two who keep the same never wait for each other. */
    void into(CleanContents contents) {
        Stream.of(content, preview == null ? content : preview)
                .distinct()
                .sorted((one, other) -> one.digest().hex().compareTo(other.digest().hex()))
                .forEach(part -> contents.keep(part.source(), part.digest()));
    }

    String digest() {
        return content.digest().hex();
    }

    @Nullable String previewDigest() {
        return preview == null ? null : preview.digest().hex();
    }
}
