package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamAvTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("file"), Hostile.pdf(2));
    }

    private static ClamAv at(FakeClamd clamd) {
        return new ClamAv("localhost", clamd.port(), Duration.ofMillis(300));
    }

    @Test
    void whatItHasNothingAgainstIsClean() throws IOException {
        try (FakeClamd clamd = new FakeClamd("")) {
            assertThat(at(clamd).answers()).isTrue();
            assertThat(at(clamd).ask(file)).isInstanceOf(Scanner.Word.Clean.class);
        }
    }

    @Test
    void theTestVirusIsFoundInsideAPdfToo() throws IOException {
        Files.write(file, Hostile.pdfWith("", Hostile.stream("", Hostile.ascii(Hostile.EICAR))));
        try (FakeClamd clamd = new FakeClamd("")) {
            assertThat(at(clamd).ask(file)).isEqualTo(new Scanner.Word.Found("Eicar-Test"));
        }
    }

    /** An error, half a word, a word without its end, silence, a flood. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: OK",
                "stream: OKAY\0",
                "stream: OK\n\0",
                "OK\0",
                "\0",
                "...",
                "x: stream: OK\0"
            })
    void nothingElseItSaysIsAWordForAFile(String answer) throws IOException {
        try (FakeClamd clamd = new FakeClamd(answer)) {
            assertThat(at(clamd).ask(file)).isInstanceOf(Scanner.Word.Nothing.class);
        }
    }

    @Test
    @Timeout(20)
    void oneThatReadsNothingHoldsNobody() throws IOException {
        Files.write(file, new byte[(int) Limits.FILE]);
        try (FakeClamd clamd = new FakeClamd(FakeClamd.READS_NOTHING)) {
            assertThat(at(clamd).ask(file)).isInstanceOf(Scanner.Word.Nothing.class);
        }
    }

    @Test
    void whetherItAnswersIsNotAskedEachTime() throws IOException {
        FakeClamd clamd = new FakeClamd("");
        Scanners scanners = new Scanners(at(clamd));
        assertThat(scanners.answers()).isTrue();
        clamd.close();
        assertThat(scanners.answers()).isTrue();
    }

    @Test
    void aFloodOfWordsIsNone() throws IOException {
        try (FakeClamd clamd = new FakeClamd("stream: OK ".repeat(10_000))) {
            assertThat(at(clamd).ask(file)).isInstanceOf(Scanner.Word.Nothing.class);
        }
    }

    @Test
    void oneThatIsNotThereSaysNothing() throws IOException {
        try (Socket held = new Socket()) {
            // bound and deaf: nobody else gets this port meanwhile
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            ClamAv clamAv = new ClamAv("localhost", held.getLocalPort(), Duration.ofMillis(300));
            assertThat(clamAv.ask(file)).isInstanceOf(Scanner.Word.Nothing.class);
            assertThat(clamAv.answers()).isFalse();
        }
    }

    @Test
    void withoutAScannerNothingIsEverClean() {
        Scanner none = Scanners.of(Map.of());
        assertThat(none.isThere()).isFalse();
        assertThat(none.answers()).isFalse();
        assertThat(none.ask(file)).isInstanceOf(Scanner.Word.Nothing.class);
    }

    @Test
    void theEnvironmentNamesIt() {
        assertThat(Scanners.of(Map.of("MPQ_CLAMAV", "scanner.example:3310")).isThere()).isTrue();
        assertThatThrownBy(() -> Scanners.of(Map.of("MPQ_CLAMAV", "scanner.example")))
                .hasMessageContaining("host:port");
    }
}
