package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final FileId FILE = FileId.random();

    @TempDir private Path folder;
    private Vault vault;

    @BeforeEach
    void open() {
        vault = new Vault(folder);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void whatArrivesInPiecesIsThereInOne() {
        assertThat(vault.arrived(FILE)).isZero();
        vault.append(FILE, new byte[] {1, 2});
        vault.append(FILE, new byte[] {3});
        assertThat(vault.arrived(FILE)).isEqualTo(3);
        assertThat(vault.quarantined(FILE)).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        Path one = Files.write(vault.draft(), new byte[] {7});
        Path two = Files.write(vault.draft(), new byte[] {7});
        vault.keep(one, Vault.digest(one));
        vault.keep(two, Vault.digest(two));
        assertThat(vault.intact(Vault.digest(one))).hasBinaryContent(new byte[] {7});
        assertThat(files()).as("two drafts and one content").isEqualTo(3);
    }

    @Test
    void whatIsNoLongerWhatItWasIsNotGivenOut() throws IOException {
        Path file = Files.write(vault.draft(), new byte[] {7});
        String digest = Vault.digest(file);
        vault.keep(file, digest);
        Files.write(vault.intact(digest), new byte[] {8});
        assertThatThrownBy(() -> vault.intact(digest)).isInstanceOf(IllegalStateException.class);
        vault.erase(digest);
        assertThatThrownBy(() -> vault.intact(digest)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNoLongerWhatItWasIsKeptAnew() throws IOException {
        Path file = Files.write(vault.draft(), new byte[] {7});
        String digest = Vault.digest(file);
        vault.keep(file, digest);
        Files.write(vault.intact(digest), new byte[] {8});
        vault.keep(file, digest);
        assertThat(vault.intact(digest)).hasBinaryContent(new byte[] {7});
    }

    @Test
    void whatCannotBeKeptLeavesNothingBehind() throws IOException {
        Path gone = folder.resolve("gone");
        assertThatThrownBy(() -> vault.keep(gone, "ab".repeat(32)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isZero();
    }

    @Test
    void draftsAndContentsThatAreOldAreFound() throws IOException {
        Path file = Files.write(vault.draft(), new byte[] {7});
        String digest = Vault.digest(file);
        vault.keep(file, digest);
        int shelf = Integer.parseInt(digest.substring(0, 2), 16);
        Instant later = Instant.ofEpochMilli(Long.MAX_VALUE);
        assertThat(vault.shelvedBefore(Instant.EPOCH, shelf)).isEmpty();
        assertThat(vault.shelvedBefore(later, shelf)).containsExactly(digest);
        vault.eraseDraftsBefore(Instant.EPOCH);
        assertThat(file).exists();
        vault.eraseDraftsBefore(later);
        assertThat(file).doesNotExist();
    }

    @Test
    void onlyItsUserSeesTheFolder() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("quarantine"))).hasSize(3);
        assertThat(Files.getPosixFilePermissions(folder.resolve("contents"))).hasSize(3);
    }

    @Test
    void whatLiesInQuarantineForLongIsFoundByItsNumber() {
        vault.append(FILE, new byte[] {1});
        Path unused = vault.draft();
        assertThat(vault.quarantinedBefore(Instant.EPOCH)).isEmpty();
        assertThat(vault.quarantinedBefore(Instant.ofEpochMilli(Long.MAX_VALUE)))
                .containsExactly(FILE);
        vault.discard(FILE);
        assertThat(vault.arrived(FILE)).isZero();
    }
}
