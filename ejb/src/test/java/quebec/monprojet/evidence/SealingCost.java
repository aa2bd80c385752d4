package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs that documents lie sealed, beside the same in the clear, in turn. Its name keeps it
 * out of the tests: {@code docs/performance.md} says how it is asked for.
 */
class SealingCost {

    private static final int ROUNDS = 40;
    private static final int COLD = 10;

    @TempDir private Path folder;
    private final DataKey key = new DataKey(DataKey.random());
    private Path clear;
    private Path sealed;

    /** One way of doing something to ten megabytes. */
    private interface Way {
        void go() throws IOException;
    }

    @BeforeEach
    void lay() throws IOException {
        byte[] photograph = new byte[(int) Limits.FILE];
        new Random(1).nextBytes(photograph);
        clear = Files.write(folder.resolve("clear"), photograph);
        sealed = Files.createFile(folder.resolve("sealed"));
        seal();
    }

    @Test
    void ofReadingAndWriting() throws IOException {
        try (InputStream in = opened()) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(clear));
        }
        report("write to the disk", this::copy, this::seal);
        report("read", () -> read(Files.newInputStream(clear)), () -> read(opened()));
        report(
                "read and compare with the digest",
                () -> compare(() -> Files.newInputStream(clear)),
                () -> compare(this::opened));
    }

    private static void report(String what, Way plain, Way other) throws IOException {
        List<Double> ratios = new ArrayList<>();
        List<Long> micros = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long before = micros(plain);
            long after = micros(other);
            if (round >= COLD) {
                ratios.add((double) after / before);
                micros.add(after - before);
            }
        }
        Collections.sort(ratios);
        Collections.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f (%.2f to %.2f), %d microseconds more for 10 MiB%n",
                what,
                ratios.get(ratios.size() / 2),
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                micros.get(micros.size() / 2));
    }

    private static long micros(Way way) throws IOException {
        long began = System.nanoTime();
        way.go();
        return Math.max(1, (System.nanoTime() - began) / 1000);
    }

    private InputStream opened() throws IOException {
        return key.opening(Files.newInputStream(sealed), "a");
    }

    private void seal() throws IOException {
        try (InputStream in = Files.newInputStream(clear);
                OutputStream out = key.sealing(new DurableOutput(sealed), "a")) {
            in.transferTo(out);
        }
    }

    private void copy() throws IOException {
        Path other = folder.resolve("copy");
        if (!Files.exists(other)) {
            Files.createFile(other);
        }
        try (InputStream in = Files.newInputStream(clear);
                OutputStream out = new DurableOutput(other)) {
            in.transferTo(out);
        }
    }

    private static void read(InputStream from) throws IOException {
        try (InputStream in = from) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void compare(Source source) throws IOException {
        assertThat(Digest.of(source).bytes()).isEqualTo(Limits.FILE);
    }
}
