package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.keys.WrappingKeys;

class CleanContentsTest {

    private static final Source PASSPORT =
            () -> new ByteArrayInputStream("a passport".getBytes(StandardCharsets.US_ASCII));

    @TempDir private Path folder;
    private final ContentRow row = new ContentRow();
    private CleanContents contents;
    private DataKeys keys;
    private Digest digest;

    /** The one row that the database would have. */
    private final EvidenceRows rows =
            new EvidenceRows() {
                @Override
                ContentRow content(Digest named, String fresh) {
                    return row;
                }

                @Override
                String dataKey(String named) {
                    return row.dataKey();
                }
            };

    @BeforeEach
    void open() throws IOException {
        Path secrets = folder.resolve("secrets");
        keys = new DataKeys(new WrappingKeys(new Secrets(secrets), secrets));
        contents = new CleanContents(rows, new Vault(folder), keys);
        digest = Digest.of(PASSPORT);
    }

    private String kept() throws IOException {
        try (InputStream in = contents.intact(digest.hex()).open()) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void whoSendsTheSameAgainFindsItUnderTheKeyItHas() throws IOException {
        row.rewrap(keys.make(digest.hex()));
        String first = row.dataKey();
        contents.keep(PASSPORT, digest);
        contents.keep(PASSPORT, digest);
        assertThat(row.dataKey()).isEqualTo(first);
        assertThat(kept()).isEqualTo("a passport");
    }

    @Test
    void whatNoKeyOpensAnyMoreIsBroughtBackByWhoeverSendsItAgain() throws IOException {
        row.rewrap(keys.make(digest.hex()));
        contents.keep(PASSPORT, digest);
        row.rewrap(keys.make("another").replace("master.", "lost."));
        assertThatThrownBy(() -> contents.intact(digest.hex()))
                .isInstanceOf(IllegalStateException.class);
        contents.keep(PASSPORT, digest);
        assertThat(row.dataKey()).startsWith("master.");
        assertThat(kept()).isEqualTo("a passport");
    }
}
