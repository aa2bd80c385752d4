package quebec.monprojet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * How fast doors may be tried and letters asked for: each address and each network at its own pace.
 * Networks have more room, since a school or a village may share one.
 */
@ApplicationScoped
public class Pacing {

    private final SlowDown tries = new SlowDown(5, Duration.ofSeconds(2), Duration.ofMinutes(5));
    private final SlowDown triesNearby =
            new SlowDown(60, Duration.ofSeconds(1), Duration.ofMinutes(5));
    private final SlowDown letters =
            new SlowDown(3, Duration.ofSeconds(30), Duration.ofMinutes(30));
    private final SlowDown lettersNearby =
            new SlowDown(60, Duration.ofSeconds(2), Duration.ofMinutes(10));
    private final Clock clock;

    @Inject
    public Pacing(Clock clock) {
        this.clock = clock;
    }

    protected Pacing() {
        this(Clock.systemUTC());
    }

    /** How long before this door may be tried from there; zero for at once. */
    public Duration waits(String door, ClientNetwork from) {
        return longer(
                tries.waits(door, clock.instant()),
                triesNearby.waits(from.value(), clock.instant()));
    }

    public void failed(String door, ClientNetwork from) {
        tries.failed(door, clock.instant());
        triesNearby.failed(from.value(), clock.instant());
    }

    public void succeeded(String door) {
        tries.succeeded(door);
    }

    /** Counts a letter to that address; not zero when it is one too many for now. */
    public Duration letter(String address, ClientNetwork from) {
        var now = clock.instant();
        var wait = longer(letters.waits(address, now), lettersNearby.waits(from.value(), now));
        if (wait.isZero()) {
            letters.failed(address, now);
            lettersNearby.failed(from.value(), now);
        }
        return wait;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
