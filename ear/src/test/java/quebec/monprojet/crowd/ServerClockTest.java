package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.crowd.ServerClock.Look;

class ServerClockTest {

    private static final Instant NOON = Instant.parse("2026-02-16T12:00:00Z");
    private static final long MILLI = 1_000_000;

    @Test
    void aDocumentJustWrittenTellsTheTime() {
        ServerClock clock =
                ServerClock.by(
                        List.of(
                                look(0, 10, 12),
                                look(0, 30, 32),
                                look(1_000, 520, 524),
                                look(1_000, 530, 532)));
        assertThat(clock.instant(522 * MILLI)).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void theQuickestAnswerTellsItBest() {
        ServerClock clock =
                ServerClock.by(
                        List.of(look(0, 10, 12), look(500, 500, 900), look(1_000, 1_100, 1_104)));
        assertThat(clock.nanos(NOON.plusSeconds(1))).isEqualTo(1_102 * MILLI);
    }

    @Test
    void anOldDocumentIsTheBestThereIsWhenNoneIsNew() {
        assertThat(ServerClock.by(List.of(look(0, 10, 20), look(0, 30, 32))).nanos(NOON))
                .isEqualTo(15 * MILLI);
    }

    @Test
    void itRunsBothWays() {
        ServerClock clock = new ServerClock(NOON, 7);
        Instant later = NOON.plusSeconds(90);
        assertThat(clock.instant(clock.nanos(later))).isEqualTo(later);
        assertThat(clock.ahead(NOON.minusMillis(3), 7)).isEqualTo(Duration.ofMillis(3));
    }

    private static Look look(long saidMillis, long sentMillis, long heardMillis) {
        return new Look(NOON.plusMillis(saidMillis), sentMillis * MILLI, heardMillis * MILLI);
    }
}
