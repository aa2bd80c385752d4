package quebec.monprojet.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InTimeTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicBoolean rush = new AtomicBoolean();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final InTime out = new InTime(taken, now::get, rush::get);

    @Test
    void whatIsTakenInTimePasses() throws Exception {
        now.addAndGet(InTime.LEEWAY.toNanos());
        out.write(new byte[] {1, 2, 3}, 1, 2);
        out.write(4);
        assertThat(taken.toByteArray()).containsExactly(2, 3, 4);
    }

    @Test
    void whoeverStillReadsWhenOthersPressIsCutOff() throws Exception {
        out.write(1);
        rush.set(true);
        assertThatThrownBy(() -> out.write(2)).isInstanceOf(IOException.class);
        assertThat(taken.toByteArray()).containsExactly(1);
    }

    /** Eight who took a few bytes now and then held every place for half an hour. */
    @Test
    void aSmallCopyHoldsAPlaceForALittleWhile() throws Exception {
        out.write(new byte[(int) InTime.BYTES_A_SECOND * 10]);
        now.addAndGet(InTime.LEEWAY.plusSeconds(10).toNanos());
        out.write(1);
        now.addAndGet(1);
        assertThatThrownBy(() -> out.write(2)).isInstanceOf(IOException.class);
    }

    @Test
    void noCopyHoldsAPlaceForLonger() throws Exception {
        byte[] minute = new byte[(int) InTime.BYTES_A_SECOND * 60];
        for (long taken = 0; taken < InTime.LONGEST.toMinutes(); taken++) {
            out.write(minute);
        }
        now.addAndGet(InTime.LONGEST.toNanos());
        out.write(1);
        now.addAndGet(1);
        assertThatThrownBy(() -> out.write(2)).isInstanceOf(IOException.class);
    }

    @Test
    void whoeverReadsForTooLongIsCutOff() {
        now.addAndGet(InTime.LEEWAY.toNanos() + 1);
        assertThatThrownBy(() -> out.write(4)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> out.write(new byte[3], 0, 3)).isInstanceOf(IOException.class);
        assertThat(taken.toByteArray()).isEmpty();
    }
}
