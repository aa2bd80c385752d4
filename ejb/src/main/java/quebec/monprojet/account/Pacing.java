package quebec.monprojet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import quebec.monprojet.time.Steady;

/**
 * How fast doors may be tried and letters asked for. A network that fails at a door is soon slowed
 * at that door, and nobody else is: whoever guesses at a stranger's account does not keep that
 * stranger out. A door that many networks try together is slowed for all of them, by half a minute
 * at most. Networks have more room for all doors together, since a school or a village may share
 * one. A code that proves a paper is too long to be guessed: whoever shows wrong ones slows their
 * own network alone, and never the door. Letters to an address are paced likewise: whoever asks for
 * a stranger's does not keep the stranger from theirs.
 */
@ApplicationScoped
public class Pacing {

    private static final String FROM = " from ";

    private final SlowDown tries = new SlowDown(5, Duration.ofSeconds(2), Duration.ofMinutes(5));
    private final SlowDown triesFromEverywhere =
            new SlowDown(100, Duration.ofSeconds(2), Duration.ofSeconds(30));
    private final SlowDown triesNearby =
            new SlowDown(60, Duration.ofSeconds(1), Duration.ofMinutes(5));
    private final SlowDown letters =
            new SlowDown(3, Duration.ofSeconds(30), Duration.ofMinutes(30));
    private final SlowDown lettersFromEverywhere =
            new SlowDown(10, Duration.ofSeconds(15), Duration.ofMinutes(2));
    private final SlowDown lettersNearby =
            new SlowDown(60, Duration.ofSeconds(2), Duration.ofMinutes(10));
    private final SlowDown codes = new SlowDown(60, Duration.ofSeconds(1), Duration.ofSeconds(30));
    private final Clock clock;

    @Inject
    public Pacing(@Steady Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Pacing() {
        this(null);
    }

    /**
     * Lets one try this door from there, which counts as a failure until {@link #succeeded} or
     * {@link #forgive}; or returns how long to wait before the next.
     */
    public Duration admit(String door, ClientNetwork from) {
        var now = clock.instant();
        var wait = tries.admit(there(door, from), now);
        if (!wait.isZero()) {
            return wait;
        }
        wait = triesFromEverywhere.admit(door, now);
        if (!wait.isZero()) {
            tries.forgive(there(door, from));
            return wait;
        }
        wait = triesNearby.admit(from.value(), now);
        if (!wait.isZero()) {
            tries.forgive(there(door, from));
            triesFromEverywhere.forgive(door);
        }
        return wait;
    }

    public void succeeded(String door, ClientNetwork from) {
        tries.succeeded(there(door, from));
        triesFromEverywhere.forgive(door);
        triesNearby.forgive(from.value());
    }

    /** The try was admitted, and then not looked at. */
    public void forgive(String door, ClientNetwork from) {
        tries.forgive(there(door, from));
        triesFromEverywhere.forgive(door);
        triesNearby.forgive(from.value());
    }

    /** Lets a code be looked up, which counts against the network until it is {@link #known}. */
    public Duration code(ClientNetwork from) {
        return codes.admit(from.value(), clock.instant());
    }

    /** Something bears the code. */
    public void known(ClientNetwork from) {
        codes.forgive(from.value());
    }

    /** Counts a letter to that address; not zero when it is one too many for now. */
    public Duration letter(String address, ClientNetwork from) {
        var now = clock.instant();
        var wait = letters.admit(there(address, from), now);
        if (!wait.isZero()) {
            return wait;
        }
        wait = lettersFromEverywhere.admit(address, now);
        if (!wait.isZero()) {
            letters.forgive(there(address, from));
            return wait;
        }
        wait = lettersNearby.admit(from.value(), now);
        if (!wait.isZero()) {
            letters.forgive(there(address, from));
            lettersFromEverywhere.forgive(address);
        }
        return wait;
    }

    /** Whoever reads the mail of that address wanted the letter, and may have others. */
    public void welcomed(String address) {
        letters.succeededAll(address + FROM);
        lettersFromEverywhere.succeeded(address);
    }

    private static String there(String door, ClientNetwork from) {
        return door + FROM + from.value();
    }
}
