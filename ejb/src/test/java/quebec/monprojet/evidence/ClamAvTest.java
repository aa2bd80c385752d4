package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamAvTest {

    private static final Source FILE = source(Hostile.pdf(2));

    private static Source source(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static ClamAv at(FakeClamd clamd) {
        return new ClamAv("localhost", clamd.port(), Duration.ofMillis(300));
    }

    @Test
    void whatItHasNothingAgainstIsClean() throws IOException {
        try (FakeClamd clamd = new FakeClamd("")) {
            assertThat(at(clamd).answers()).isTrue();
            assertThat(at(clamd).ask(FILE)).isInstanceOf(Scanner.Word.Clean.class);
        }
    }

    @Test
    void theTestVirusIsFoundInsideAPdfToo() throws IOException {
        Source infected =
                source(Hostile.pdfWith("", Hostile.stream("", Hostile.ascii(Hostile.EICAR))));
        try (FakeClamd clamd = new FakeClamd("")) {
            assertThat(at(clamd).ask(infected)).isEqualTo(new Scanner.Word.Found("Eicar-Test"));
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
            assertThat(at(clamd).ask(FILE)).isInstanceOf(Scanner.Word.Nothing.class);
        }
    }

    @Test
    @Timeout(20)
    void oneThatReadsNothingHoldsNobody() throws IOException {
        Source large = source(new byte[(int) Limits.FILE]);
        try (FakeClamd clamd = new FakeClamd(FakeClamd.READS_NOTHING)) {
            assertThat(at(clamd).ask(large)).isInstanceOf(Scanner.Word.Nothing.class);
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
            assertThat(at(clamd).ask(FILE)).isInstanceOf(Scanner.Word.Nothing.class);
        }
    }

    @Test
    void oneThatIsNotThereSaysNothing() throws IOException {
        try (Socket held = new Socket()) {
            // bound and deaf: nobody else gets this port meanwhile
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            ClamAv clamAv = new ClamAv("localhost", held.getLocalPort(), Duration.ofMillis(300));
            assertThat(clamAv.ask(FILE)).isInstanceOf(Scanner.Word.Nothing.class);
            assertThat(clamAv.answers()).isFalse();
        }
    }

    @Test
    void withoutAScannerNothingIsEverClean() {
        Scanner none = Scanners.of(Map.of());
        assertThat(none.isThere()).isFalse();
        assertThat(none.answers()).isFalse();
        assertThat(none.ask(FILE)).isInstanceOf(Scanner.Word.Nothing.class);
    }

    @Test
    void theEnvironmentNamesIt() {
        assertThat(Scanners.of(Map.of("MPQ_CLAMAV", "scanner.example:3310")).isThere()).isTrue();
        assertThatThrownBy(() -> Scanners.of(Map.of("MPQ_CLAMAV", "scanner.example")))
                .hasMessageContaining("host:port");
    }
}
