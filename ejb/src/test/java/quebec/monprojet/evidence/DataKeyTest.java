package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataKeyTest {

    private static final int TAG = 16;
    private static final int HEADER = 40;

    /** In the clear: the first segment has the header to carry, too. */
    private static final int FIRST = DataKey.SEGMENT - HEADER - TAG;

    private static final int NEXT = DataKey.SEGMENT - TAG;

    private final DataKey key = new DataKey(DataKey.random());

    private static byte[] file(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] sealed(DataKey key, byte[] bytes, String bound) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = key.sealing(sealed, bound)) {
            out.write(bytes);
        }
        return sealed.toByteArray();
    }

    private byte[] sealed(byte[] bytes) throws IOException {
        return sealed(key, bytes, "a");
    }

    private static byte[] opened(DataKey key, byte[] sealed, String bound) throws IOException {
        try (InputStream in = key.opening(new ByteArrayInputStream(sealed), bound)) {
            return in.readAllBytes();
        }
    }

    private void isRefused(byte[] sealed) {
        assertThatThrownBy(() -> opened(key, sealed, "a")).isInstanceOf(IOException.class);
    }

    static IntStream borders() {
        return IntStream.of(0, FIRST, FIRST + NEXT, FIRST + 2 * NEXT)
                .flatMap(border -> IntStream.of(border - 1, border, border + 1))
                .filter(length -> length >= 0);
    }

    @ParameterizedTest
    @MethodSource("borders")
    void whatWasSealedOpensWithItsLengthKnownBefore(int length) throws IOException {
        byte[] sealed = sealed(file(length));
        assertThat(opened(key, sealed, "a")).isEqualTo(file(length));
        assertThat(key.opened(sealed.length)).isEqualTo(length);
    }

    @Test
    void theSameSealedTwiceLooksLikeTwoThings() throws IOException {
        assertThat(sealed(file(100))).isNotEqualTo(sealed(file(100)));
    }

    @Test
    void whatIsCutIsRefusedWhereverItIsCut() throws IOException {
        byte[] sealed = sealed(file(3 * NEXT));
        int segments = sealed.length / DataKey.SEGMENT;
        assertThat(segments).isEqualTo(3);
        for (int border = 0; border <= segments; border++) {
            for (int beside = -1; beside <= 1; beside++) {
                int length = border * DataKey.SEGMENT + beside;
                if (length >= 0 && length < sealed.length) {
                    isRefused(Arrays.copyOf(sealed, length));
                }
            }
        }
        isRefused(Arrays.copyOf(sealed, sealed.length - 1));
        isRefused(Arrays.copyOf(sealed, sealed.length + 1));
    }

    @Test
    void oneBitIsEnough() throws IOException {
        byte[] sealed = sealed(file(NEXT + 500));
        for (int at = 0; at < sealed.length; at += 1 + sealed.length / 97) {
            byte[] other = sealed.clone();
            other[at] ^= (byte) (1 << at % 8);
            isRefused(other);
        }
    }

    @Test
    void segmentsThatChangePlacesAreRefused() throws IOException {
        byte[] sealed = sealed(file(4 * NEXT));
        byte[] other = sealed.clone();
        int second = DataKey.SEGMENT;
        int third = 2 * DataKey.SEGMENT;
        System.arraycopy(sealed, second, other, third, DataKey.SEGMENT);
        System.arraycopy(sealed, third, other, second, DataKey.SEGMENT);
        isRefused(other);
    }

    @Test
    void itOpensAsWhatItIsAndWithItsKeyOnly() throws IOException {
        byte[] sealed = sealed(file(10));
        assertThatThrownBy(() -> opened(key, sealed, "b")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(new DataKey(DataKey.random()), sealed, "a"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void nothingOfASegmentIsGivenOutThatDoesNotHold() throws IOException {
        byte[] sealed = sealed(file(2 * NEXT));
        sealed[DataKey.SEGMENT + 9] ^= 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = key.opening(new ByteArrayInputStream(sealed), "a");
        assertThatThrownBy(() -> in.transferTo(out)).isInstanceOf(IOException.class);
        assertThat(out.size()).isLessThanOrEqualTo(FIRST);
    }

    /** A file as long as the heap would not pass otherwise. */
    @ParameterizedTest
    @ValueSource(longs = {0, 20L << 20})
    void howLongAFileIsMattersNotForHowMuchOfItIsInMemory(long length) throws IOException {
        LargestWrite sealed = new LargestWrite();
        try (OutputStream out = key.sealing(sealed, "a")) {
            byte[] step = new byte[1 << 20];
            for (long left = length; left > 0; left -= step.length) {
                out.write(step);
            }
        }
        assertThat(sealed.largest).isLessThanOrEqualTo(DataKey.SEGMENT);
        assertThat(key.opened(sealed.total)).isEqualTo(length);
    }

    /** Keeps nothing but what it was given at once at most. */
    private static final class LargestWrite extends OutputStream {

        private int largest;
        private long total;

        @Override
        public void write(int one) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            largest = Math.max(largest, length);
            total += length;
        }
    }
}
