package quebec.monprojet.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes on at the same pace whatever becomes of the clock it was started by. */
final class SteadyClock extends Clock {

    private final Instant start;
    private final ZoneId zone;
    private final long startNanos;

    SteadyClock(InstantSource wall) {
        this(wall.instant(), ZoneOffset.UTC, System.nanoTime());
    }

    private SteadyClock(Instant start, ZoneId zone, long startNanos) {
        this.start = start;
        this.zone = zone;
        this.startNanos = startNanos;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteadyClock(start, other, startNanos);
    }

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - startNanos);
    }
}
