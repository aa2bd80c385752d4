package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import quebec.monprojet.web.entrance.Turnstile.Work;

class TurnstileTest {

    private static final Work NOTHING = () -> {};

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void asManyPassAsItServesAndTheNextWhenOneHasLeft() throws Exception {
        Turnstile turnstile = turnstile(1, 10, 0);
        assertThat(
                        turnstile.pass(
                                Duration.ZERO,
                                () -> assertThat(turnstile.pass(Duration.ZERO, NOTHING)).isFalse()))
                .isTrue();
        assertThat(turnstile.pass(Duration.ZERO, NOTHING)).isTrue();
    }

    @Test
    void nobodyWaitsBehindAsManyAsMayWait() throws Exception {
        assertThat(turnstile(1, 0, 0).pass(Duration.ofMinutes(1), NOTHING)).isFalse();
    }

    @Test
    void itRestsAsOftenAsLongAsAPageTook() throws Exception {
        Turnstile turnstile = turnstile(1, 10, 3);
        assertThat(turnstile.pass(Duration.ZERO, () -> nanos.addAndGet(100))).isTrue();
        nanos.addAndGet(299);
        assertThat(turnstile.pass(Duration.ZERO, NOTHING)).isFalse();
        assertThat(turnstile.pass(Duration.ofNanos(1), NOTHING)).isTrue();
    }

    @Test
    void aPlaceThatHasRestedServesWhileAnotherRests() throws Exception {
        Turnstile turnstile = turnstile(2, 10, 1);
        assertThat(turnstile.pass(Duration.ZERO, () -> nanos.addAndGet(100))).isTrue();
        assertThat(turnstile.pass(Duration.ZERO, NOTHING)).isTrue();
        assertThat(turnstile.pass(Duration.ZERO, NOTHING)).isTrue();
        assertThat(turnstile.pass(Duration.ZERO, () -> nanos.addAndGet(50))).isTrue();
        assertThat(turnstile.pass(Duration.ZERO, NOTHING)).isFalse();
    }

    @Test
    void aPageThatFailsHasTakenItsTimeToo() throws Exception {
        Turnstile turnstile = turnstile(1, 10, 1);
        assertThatThrownBy(
                        () ->
                                turnstile.pass(
                                        Duration.ZERO,
                                        () -> {
                                            nanos.addAndGet(100);
                                            throw new IOException("away");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(turnstile.pass(Duration.ofNanos(99), NOTHING)).isFalse();
        nanos.addAndGet(100);
        assertThat(turnstile.pass(Duration.ZERO, NOTHING)).isTrue();
    }

    private Turnstile turnstile(int atOnce, int mostWaiting, int rest) {
        return new Turnstile(atOnce, mostWaiting, rest, nanos::get);
    }
}
