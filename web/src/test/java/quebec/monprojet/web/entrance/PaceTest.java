package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOON = Instant.parse("2026-02-16T17:00:00Z");

    private final Pace pace = new Pace();

    @Test
    void whileNobodyIsCalledInNothingIsEstimated() {
        pace.note(NOON, 7, true);
        pace.note(NOON.plusSeconds(60), 7, true);
        assertThat(pace.estimate(1, NOON.plusSeconds(60), 7)).isEmpty();
    }

    @Test
    void asFastAsItWentItGoesOn() {
        pace.note(NOON, 0, true);
        pace.note(NOON.plusSeconds(30), 3, true);
        assertThat(pace.estimate(5, NOON.plusSeconds(30), 3)).contains(Duration.ofSeconds(50));
    }

    @Test
    void whatWasLongAgoSaysNothing() {
        pace.note(NOON, 0, true);
        Instant later = NOON.plus(Pace.WATCHED).plusSeconds(20);
        pace.note(later.minusSeconds(100), 100, true);
        pace.note(later, 110, true);
        assertThat(pace.estimate(1, later, 110)).contains(Duration.ofSeconds(10));
    }

    @Test
    void whoeverIsLetInWhileNobodyWaitsSaysNothing() {
        pace.note(NOON, 0, true);
        pace.note(NOON.plusSeconds(10), 500, false);
        pace.note(NOON.plusSeconds(20), 501, true);
        assertThat(pace.estimate(1, NOON.plusSeconds(20), 501)).contains(Duration.ofSeconds(10));
    }
}
