package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs that a PDF is read apart, beside reading it here, in turn. Its name keeps it out of
 * the tests: {@code docs/performance.md} says how it is asked for.
 */
class ReadingCost {

    private static final int ROUNDS = 12;
    private static final int COLD = 2;
    private static final Duration PATIENT = Duration.ofMinutes(2);

    @TempDir private Path folder;

    @Test
    void ofAScanAndOfAPageOfText() throws IOException {
        measure("scan", Hostile.scannedPdf(Hostile.noise(2000, 1400)));
        measure("text", Hostile.wordyPdf(3000));
    }

    private void measure(String what, byte[] sent) {
        ReadingRoom room = new ReadingRoom(new PdfReaders(folder), PATIENT, PATIENT);
        Source file = () -> new ByteArrayInputStream(sent);
        long[] here = new long[ROUNDS];
        long[] apart = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            here[i] = milliseconds(() -> ExaminationTest.readHere(sent, file));
            apart[i] = milliseconds(() -> room.read(sent, file));
        }
        System.out.printf(
                Locale.ROOT,
                "%s of %d kB: %d milliseconds here, %d apart%n",
                what,
                sent.length >> 10,
                median(here),
                median(apart));
    }

    private static long milliseconds(Supplier<Examined> look) {
        long from = System.nanoTime();
        assertThat(look.get())
                .isInstanceOfSatisfying(
                        Examined.Sound.class, sound -> assertThat(sound.preview()).isNotNull());
        return (System.nanoTime() - from) / 1_000_000;
    }

    private static long median(long[] each) {
        return LongStream.of(each)
                .skip(COLD)
                .sorted()
                .skip((ROUNDS - COLD) / 2)
                .findFirst()
                .orElseThrow();
    }
}
