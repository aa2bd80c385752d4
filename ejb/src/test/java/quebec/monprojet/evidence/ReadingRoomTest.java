package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test waits for a process or two to begin. */
class ReadingRoomTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir private Path folder;

    private ReadingRoom room() {
        return new ReadingRoom(new PdfReaders(folder), LONG, LONG);
    }

    private static Examined read(ReadingRoom room, byte[] sent) {
        return room.read(sent, () -> new ByteArrayInputStream(sent));
    }

    private static void isRefused(Examined examined) {
        assertThat(examined).isEqualTo(new Examined.Unsound(Refusal.UNPACKS_TOO_LARGE));
    }

    private static void isSoundWithoutPreview(Examined examined) {
        assertThat(examined)
                .isInstanceOfSatisfying(
                        Examined.Sound.class, sound -> assertThat(sound.preview()).isNull());
    }

    @AfterEach
    void nobodyStaysBehind() {
        assertThat(ProcessHandle.current().children()).noneMatch(ProcessHandle::isAlive);
    }

    @AfterEach
    void nothingThatWasReadLiesOnTheDisk() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(Path::getFileName)
                                    .map(Path::toString))
                    .isSubsetOf(".pdfbox.cache");
        }
    }

    @Test
    void whatIsReadApartIsWhatWouldBeReadHere() throws IOException {
        byte[] sent = Hostile.scannedPdf(Hostile.jpeg(300, 200));
        assertThat(read(room(), sent))
                .isInstanceOfSatisfying(
                        Examined.Sound.class,
                        sound -> {
                            assertThat(sound.pages()).isEqualTo(1);
                            assertThat(sound.content()).isNotNull();
                            assertThat(sound.preview()).startsWith(0xFF, 0xD8);
                        });
        assertThat(read(room(), Hostile.lockedPdf()))
                .isEqualTo(new Examined.Unsound(Refusal.ENCRYPTED));
    }

    @Test
    void whatTakesMoreMemoryThanThereIsIsRefused() {
        byte[] sent = Hostile.shadedPdf(1000, 1000);
        assertThat(read(room(), sent)).as("with room").isInstanceOf(Examined.Sound.class);
        isRefused(read(new ReadingRoom(new PdfReaders(folder, 12), LONG, LONG), sent));
    }

    @Test
    void whoeverDrawsSlowlyHasGivenTheVerdictBefore() {
        ReadingRoom hasty = new ReadingRoom(new PdfReaders(folder), LONG, SHORT);
        isSoundWithoutPreview(read(hasty, Hostile.clippedPdf(60_000)));
    }

    @Test
    void whoeverGivesNoVerdictInTimeHasRefused() {
        isRefused(
                read(
                        new ReadingRoom(new PdfReaders(folder), Duration.ofMillis(1), LONG),
                        Hostile.pdf(1)));
    }

    @Test
    void whereNobodyComesTheFileIsNotToBlame() throws IOException {
        PdfReaders nobody = new PdfReaders(Files.createFile(folder.resolve(".pdfbox.cache")));
        assertThat(nobody.come()).isFalse();
        assertThatThrownBy(() -> read(new ReadingRoom(nobody, LONG, LONG), Hostile.pdf(1)))
                .isInstanceOf(UncheckedIOException.class)
                .isNotInstanceOf(StorageFailure.class);
        assertThat(nobody.come()).isFalse();
    }

    @Test
    void whoeverReadsKnowsNothingOfTheServer() throws IOException {
        PdfReaders readers = new PdfReaders(folder);
        Process reader = readers.next();
        try {
            Path surroundings = Path.of("/proc", Long.toString(reader.pid()), "environ");
            assertThat(Files.readAllBytes(Path.of("/proc/self/environ"))).isNotEmpty();
            assertThat(Files.readAllBytes(surroundings)).isEmpty();
        } finally {
            PdfReaders.dismiss(reader);
        }
        assertThat(readers.come()).isTrue();
    }
}
