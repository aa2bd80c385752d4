package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.web.entrance.Turnstile.Work;

class TurnstileTest {

    private static final ClientNetwork ONE = ClientNetwork.of("192.0.2.1");
    private static final ClientNetwork OTHER = ClientNetwork.of("198.51.100.1");
    private static final Work NOTHING = leave -> {};

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong processor = new AtomicLong();

    @Test
    void asManyPassAsItServesAndTheNextWhenOneHasLeft() throws Exception {
        Turnstile turnstile = turnstile(1, 10, 0);
        AtomicReference<Boolean> meanwhile = new AtomicReference<>();
        boolean passed =
                turnstile.pass(
                        ONE,
                        Duration.ZERO,
                        leave -> meanwhile.set(turnstile.pass(OTHER, Duration.ZERO, NOTHING)));
        assertThat(passed).isTrue();
        assertThat(meanwhile.get()).isFalse();
        assertThat(passes(turnstile, Duration.ZERO)).isTrue();
    }

    @Test
    void nobodyWaitsBehindAsManyAsMayWait() throws Exception {
        assertThat(passes(turnstile(1, 0, 0), Duration.ofMinutes(1))).isFalse();
    }

    @Test
    void itRestsForWhatAPageTookOfAProcessor() throws Exception {
        Turnstile turnstile = turnstile(1, 10, 3);
        assertThat(turnstile.pass(ONE, Duration.ZERO, leave -> takes(1_000, 100))).isTrue();
        nanos.addAndGet(299);
        assertThat(passes(turnstile, Duration.ZERO)).isFalse();
        assertThat(passes(turnstile, Duration.ofNanos(1))).isTrue();
    }

    @Test
    void aPlaceThatHasRestedServesWhileAnotherRests() throws Exception {
        Turnstile turnstile = turnstile(2, 10, 1);
        assertThat(turnstile.pass(ONE, Duration.ZERO, leave -> takes(100, 100))).isTrue();
        assertThat(passes(turnstile, Duration.ZERO)).isTrue();
        assertThat(passes(turnstile, Duration.ZERO)).isTrue();
        assertThat(turnstile.pass(ONE, Duration.ZERO, leave -> takes(50, 50))).isTrue();
        assertThat(passes(turnstile, Duration.ZERO)).isFalse();
    }

    @Test
    void aPageThatFailsHasTakenItsTimeToo() throws Exception {
        Turnstile turnstile = turnstile(1, 10, 1);
        assertThatThrownBy(
                        () ->
                                turnstile.pass(
                                        ONE,
                                        Duration.ZERO,
                                        leave -> {
                                            takes(100, 100);
                                            throw new IOException("away");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(passes(turnstile, Duration.ofNanos(99))).isFalse();
        nanos.addAndGet(100);
        assertThat(passes(turnstile, Duration.ZERO)).isTrue();
    }

    @Test
    void whoeverOnlySendsMakesRoomForTheNext() throws Exception {
        Turnstile turnstile = turnstile(1, 10, 0);
        AtomicReference<Boolean> meanwhile = new AtomicReference<>();
        boolean passed =
                turnstile.pass(
                        ONE,
                        Duration.ZERO,
                        leave -> {
                            leave.run();
                            meanwhile.set(passes(turnstile));
                            leave.run();
                        });
        assertThat(passed).isTrue();
        assertThat(meanwhile.get()).isTrue();
        AtomicReference<Boolean> second = new AtomicReference<>();
        boolean alone = turnstile.pass(ONE, Duration.ZERO, leave -> second.set(passes(turnstile)));
        assertThat(alone).isTrue();
        assertThat(second.get()).as("a place that was left twice is one place").isFalse();
    }

    /** For within: what is made throws nothing else. */
    private static boolean passes(Turnstile turnstile) throws IOException, ServletException {
        return turnstile.pass(OTHER, Duration.ZERO, NOTHING);
    }

    private static boolean passes(Turnstile turnstile, Duration patience) throws Exception {
        return turnstile.pass(ONE, patience, NOTHING);
    }

    private void takes(long time, long ofAProcessor) {
        nanos.addAndGet(time);
        processor.addAndGet(ofAProcessor);
    }

    private Turnstile turnstile(int atOnce, int mostWaiting, int rest) {
        return new Turnstile(atOnce, mostWaiting, took -> rest * took, nanos::get, processor::get);
    }
}
