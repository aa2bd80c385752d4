package quebec.monprojet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private static final Instant START = Instant.parse("2026-02-16T13:30:00Z");

    private final AtomicReference<Instant> put = new AtomicReference<>(START);
    private final Clock steady = new SteadyClock(put::get);

    @Test
    void itGoesOnThoughTheWallStandsStill() {
        long begun = System.nanoTime();
        Instant before = steady.instant();
        while (System.nanoTime() - begun < 1_000_000) {
            Thread.onSpinWait();
        }
        Duration gone = Duration.between(before, steady.instant());
        assertThat(gone)
                .isBetween(Duration.ofNanos(1), Duration.ofNanos(System.nanoTime() - begun));
        assertThat(before).isAfterOrEqualTo(START);
    }

    @Test
    void itIsNotPutWithTheWall() {
        put.set(START.minus(Duration.ofHours(1)));
        assertThat(steady.instant()).isBetween(START, START.plus(Duration.ofMinutes(30)));
        put.set(START.plus(Duration.ofHours(1)));
        assertThat(steady.instant()).isBetween(START, START.plus(Duration.ofMinutes(30)));
    }

    @Test
    void aZoneIsNoOtherTime() {
        Clock montreal = steady.withZone(ZoneId.of("America/Toronto"));
        assertThat(montreal.getZone()).isEqualTo(ZoneId.of("America/Toronto"));
        assertThat(montreal.instant()).isBetween(START, steady.instant());
    }
}
