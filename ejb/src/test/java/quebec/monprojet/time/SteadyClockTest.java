package quebec.monprojet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private static final Instant START = Instant.parse("2026-02-16T13:30:00Z");

    private final Clock wall = Clock.fixed(START, ZoneOffset.UTC);

    @Test
    void itGoesOnThoughTheWallStandsStill() {
        Clock steady = new SteadyClock(wall);
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
    void aZoneIsNoOtherTime() {
        Clock steady = new SteadyClock(wall);
        Clock montreal = steady.withZone(ZoneId.of("America/Toronto"));
        assertThat(montreal.getZone()).isEqualTo(ZoneId.of("America/Toronto"));
        assertThat(montreal.instant()).isBetween(START, steady.instant());
    }
}
