package quebec.monprojet.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {

    private static final FileId FILE = FileId.random();
    private static final FileId OTHER = FileId.random();

    @TempDir private Path folder;
    private final DataKey key = new DataKey(DataKey.random());
    private Quarantine quarantine;

    @BeforeEach
    void open() {
        quarantine = new Quarantine(folder);
    }

    private Path place(FileId file) {
        return folder.resolve("quarantine").resolve(file.toString());
    }

    private byte[] read(FileId file, DataKey with, long bytes) throws IOException {
        try (InputStream in = quarantine.of(file, with, bytes).open()) {
            return in.readAllBytes();
        }
    }

    private long arrived() {
        return quarantine.arrived(FILE, key).offset();
    }

    private void append(FileId file, String words) {
        quarantine.append(file, key, quarantine.arrived(file, key), words.getBytes(US_ASCII));
    }

    @Test
    void whatArrivesInPiecesIsThereInOne() throws IOException {
        assertThat(arrived()).isZero();
        append(FILE, "one ");
        append(FILE, "");
        append(FILE, "two");
        assertThat(arrived()).isEqualTo(7);
        assertThat(read(FILE, key, 7)).asString(US_ASCII).isEqualTo("one two");
        assertThat(read(FILE, key, 4)).asString(US_ASCII).isEqualTo("one ");
    }

    @Test
    void nothingOfItLiesThereInTheClear() throws IOException {
        byte[] words = "a passport".getBytes(US_ASCII);
        Files.write(place(OTHER), words);
        append(FILE, "a passport");
        assertThat(Files.readString(place(OTHER), US_ASCII)).contains("passport");
        assertThat(Files.readString(place(FILE), ISO_8859_1)).doesNotContain("passport");
    }

    /** Whoever was cut off in the middle of a write goes on from the piece before. */
    @Test
    void aPieceThatWasNotWrittenWholeNeverArrived() throws IOException {
        append(FILE, "one ");
        long whole = Files.size(place(FILE));
        append(FILE, "torn");
        byte[] both = Files.readAllBytes(place(FILE));
        for (int length : new int[] {(int) whole + 2, (int) whole + 4, both.length - 1}) {
            Files.write(place(FILE), Arrays.copyOf(both, length));
            assertThat(arrived()).isEqualTo(4);
        }
        append(FILE, "two");
        assertThat(read(FILE, key, 7)).asString(US_ASCII).isEqualTo("one two");
    }

    /** Ten million of one byte each would have every one of them walk past all the others. */
    @Test
    void piecesThatAreManyAreNotTiny() {
        for (int i = 0; i < PieceEnd.FEW; i++) {
            assertThat(quarantine.arrived(FILE, key).takes(1, 10_000)).isTrue();
            append(FILE, "1");
        }
        PieceEnd end = quarantine.arrived(FILE, key);
        assertThat(end.takes(1, 10_000)).isFalse();
        assertThat(end.takes(PieceEnd.SMALLEST, 10_000)).isTrue();
        assertThat(end.takes(1, PieceEnd.FEW + 1)).as("the last").isTrue();
        assertThat(end.takes(0, PieceEnd.FEW)).as("only the end is told").isTrue();
    }

    @Test
    void aPieceThatIsMissingIsNotPassedOver() throws IOException {
        append(FILE, "one ");
        byte[] first = Files.readAllBytes(place(FILE));
        append(FILE, "two");
        byte[] both = Files.readAllBytes(place(FILE));
        Files.write(place(FILE), first);
        assertThatThrownBy(() -> read(FILE, key, 7)).isInstanceOf(IOException.class);
        Files.write(place(FILE), Arrays.copyOfRange(both, first.length, both.length));
        assertThatThrownBy(() -> read(FILE, key, 3)).isInstanceOf(IOException.class);
    }

    @Test
    void piecesThatChangePlacesAreRefused() throws IOException {
        append(FILE, "one");
        int length = (int) Files.size(place(FILE));
        append(FILE, "two");
        byte[] both = Files.readAllBytes(place(FILE));
        byte[] other = both.clone();
        System.arraycopy(both, 0, other, length, length);
        System.arraycopy(both, length, other, 0, length);
        Files.write(place(FILE), other);
        assertThatThrownBy(() -> read(FILE, key, 6)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileIsNoOther() throws IOException {
        append(FILE, "one");
        Files.copy(place(FILE), place(OTHER));
        assertThatThrownBy(() -> read(OTHER, key, 3)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(FILE, new DataKey(DataKey.random()), 3))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatLiesThereForLongIsFoundByItsNumber() {
        append(FILE, "1");
        assertThat(quarantine.before(Instant.EPOCH)).isEmpty();
        assertThat(quarantine.before(Instant.ofEpochMilli(Long.MAX_VALUE))).containsExactly(FILE);
        quarantine.discard(FILE);
        assertThat(arrived()).isZero();
    }

    /** However long it had waited for its word. */
    @Test
    void whatIsKeptElsewhereIsThereForABackupStill() throws IOException {
        Instant cleared = Instant.parse("2027-01-02T15:00:00Z");
        append(FILE, "one");
        Files.setLastModifiedTime(place(FILE), FileTime.from(Instant.EPOCH));
        quarantine.leave(FILE, cleared);
        assertThat(read(FILE, key, 3)).asString(US_ASCII).isEqualTo("one");
        assertThat(quarantine.before(cleared)).isEmpty();
        assertThat(quarantine.before(cleared.plusSeconds(1))).containsExactly(FILE);
        quarantine.discard(FILE);
        quarantine.leave(FILE, cleared);
        assertThat(place(FILE)).doesNotExist();
    }

    @Test
    void onlyItsUserSeesTheFolder() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("quarantine"))).hasSize(3);
    }
}
