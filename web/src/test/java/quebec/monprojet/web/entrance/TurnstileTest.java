package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    @Test
    void asManyPassAsItServesAndTheNextWhenOneHasLeft() {
        Turnstile turnstile = new Turnstile(1, 10);
        assertThat(turnstile.pass(Duration.ZERO)).isTrue();
        assertThat(turnstile.pass(Duration.ZERO)).isFalse();
        turnstile.leave();
        assertThat(turnstile.pass(Duration.ZERO)).isTrue();
    }

    @Test
    void nobodyWaitsBehindAsManyAsMayWait() {
        Turnstile turnstile = new Turnstile(1, 0);
        assertThat(turnstile.pass(Duration.ofMinutes(1))).isFalse();
    }
}
