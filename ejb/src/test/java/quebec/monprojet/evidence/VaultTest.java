package quebec.monprojet.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final Source PASSPORT = source("a passport");

    @TempDir private Path folder;
    private final DataKey key = new DataKey(DataKey.random());
    private Vault vault;

    @BeforeEach
    void open() {
        vault = new Vault(folder);
    }

    private static Source source(String words) {
        return () -> new ByteArrayInputStream(words.getBytes(ISO_8859_1));
    }

    private String keep(Source source) throws IOException {
        String digest = Digest.of(source).hex();
        vault.keep(source, digest, key);
        return digest;
    }

    private Path place(String digest) {
        return folder.resolve("contents").resolve(digest.substring(0, 2)).resolve(digest);
    }

    private static String read(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), ISO_8859_1);
        }
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private void isRefused(String digest) {
        assertThatThrownBy(() -> vault.intact(digest, key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(digest);
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        String digest = keep(PASSPORT);
        byte[] there = Files.readAllBytes(place(digest));
        assertThat(keep(source("a passport"))).isEqualTo(digest);
        assertThat(place(digest)).as("not even written anew").hasBinaryContent(there);
        assertThat(read(vault.intact(digest, key))).isEqualTo("a passport");
        assertThat(vault.intact(digest, key).bytes()).isEqualTo(10);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void nothingOfItLiesThereInTheClear() throws IOException {
        String digest = keep(PASSPORT);
        Path clear = Files.writeString(folder.resolve("clear"), read(PASSPORT));
        assertThat(Files.readString(clear, ISO_8859_1)).contains("passport");
        assertThat(Files.readString(place(digest), ISO_8859_1)).doesNotContain("passport");
    }

    @Test
    void whatIsNoLongerWhatItWasIsNotGivenOut() throws IOException {
        String digest = keep(PASSPORT);
        byte[] sealed = Files.readAllBytes(place(digest));
        sealed[sealed.length - 1] ^= 1;
        Files.write(place(digest), sealed);
        isRefused(digest);
        vault.erase(digest);
        isRefused(digest);
    }

    @Test
    void whatLiesThereInTheClearIsNotGivenOutEither() throws IOException {
        String digest = keep(PASSPORT);
        Files.writeString(place(digest), "a passport");
        isRefused(digest);
    }

    /** Both were sealed here, and with one key even. */
    @Test
    void twoThatChangePlacesAreRefused() throws IOException {
        String one = keep(PASSPORT);
        String other = keep(source("a diploma"));
        Files.copy(place(other), place(one), StandardCopyOption.REPLACE_EXISTING);
        isRefused(one);
    }

    @Test
    void withAnotherKeyNothingOpens() throws IOException {
        String digest = keep(PASSPORT);
        DataKey another = new DataKey(DataKey.random());
        assertThatThrownBy(() -> vault.intact(digest, another))
                .hasMessageContaining("sealed with another key");
    }

    @Test
    void whatChangesAfterItWasComparedBreaksOff() throws IOException {
        String digest = keep(source("x".repeat(2 * DataKey.SEGMENT)));
        Content content = vault.intact(digest, key);
        byte[] sealed = Files.readAllBytes(place(digest));
        sealed[DataKey.SEGMENT + 1] ^= 1;
        Files.write(place(digest), sealed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CleanFile file = new CleanFile(ContentKind.PDF, "a.pdf", content);
        assertThatThrownBy(() -> file.copyTo(out)).isInstanceOf(IOException.class);
        assertThat(file.bytes()).as("what was announced").isGreaterThan(out.size());
    }

    /** Also after whoever kept it first was rolled back, and its key with them. */
    @Test
    void whatIsNoLongerWhatItWasIsKeptAnew() throws IOException {
        String digest = keep(PASSPORT);
        Files.write(place(digest), new byte[] {8});
        keep(PASSPORT);
        assertThat(read(vault.intact(digest, key))).isEqualTo("a passport");
        DataKey another = new DataKey(DataKey.random());
        vault.keep(PASSPORT, digest, another);
        assertThat(read(vault.intact(digest, another))).isEqualTo("a passport");
    }

    @Test
    void whatCannotBeKeptLeavesNothingBehind() throws IOException {
        Source gone = () -> Files.newInputStream(folder.resolve("gone"));
        assertThatThrownBy(() -> vault.keep(gone, "ab".repeat(32), key))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isZero();
    }

    @Test
    void whatChangesWhileItIsKeptIsNotKept() throws IOException {
        AtomicInteger turn = new AtomicInteger();
        Source restless = () -> source("turn " + turn.getAndIncrement()).open();
        assertThatThrownBy(() -> keep(restless)).isInstanceOf(IllegalStateException.class);
        assertThat(files()).isZero();
    }

    @Test
    void draftsAndContentsThatAreOldAreFound() throws IOException {
        String digest = keep(PASSPORT);
        Path draft = Files.createFile(folder.resolve("contents").resolve("1.draft"));
        int shelf = Integer.parseInt(digest.substring(0, 2), 16);
        Instant later = Instant.ofEpochMilli(Long.MAX_VALUE);
        assertThat(vault.shelvedBefore(Instant.EPOCH, shelf)).isEmpty();
        assertThat(vault.shelvedBefore(later, shelf)).containsExactly(digest);
        vault.eraseDraftsBefore(Instant.EPOCH);
        assertThat(draft).exists();
        vault.eraseDraftsBefore(later);
        assertThat(draft).doesNotExist();
    }

    @Test
    void onlyItsUserSeesTheFolder() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("contents"))).hasSize(3);
    }
}
