package quebec.monprojet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and compares passwords, a few at a time: each takes a processor for about a third of a
 * second, and half of them stay with the intake line whatever happens at the doors.
 */
@ApplicationScoped
public class Passwords {

    /**
     * What to tell those beyond the bound: by then whoever waits now has had their turn or left.
     */
    static final Duration COME_BACK = Duration.ofSeconds(5);

    private static final int MOST_WAITING = 24;
    private static final long TURN_WITHIN_MILLIS = 4000;

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final PasswordPolicy policy = new PasswordPolicy();
    private final Pbkdf2PasswordHash hash;
    private volatile @Nullable String nobodys;

    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
        hash.initialize(
                Map.of(
                        "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                        "Pbkdf2PasswordHash.Iterations", "210000",
                        "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                        "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    }

    @SuppressWarnings("NullAway")
    protected Passwords() {
        this.hash = null;
    }

    public Optional<Weakness> weakness(String password, String... personal) {
        return policy.weakness(password, personal);
    }

    /**
     * Takes a password that somebody chose, if it is not weak and there is time to hash it.
     *
     * @param keep stores the hash; whose session goes on, or empty when nobody may choose any more
     */
    public PasswordChoice choose(
            String password, Function<String, Optional<Caller>> keep, String... personal) {
        var weakness = weakness(password, personal);
        if (weakness.isPresent()) {
            return new PasswordChoice.Weak(weakness.get());
        }
        var hash = hashed(password);
        if (hash.isEmpty()) {
            return new Unproven.Busy(COME_BACK);
        }
        return keep.apply(hash.get())
                .<PasswordChoice>map(PasswordChoice.Chosen::new)
                .orElseGet(PasswordChoice.LinkDead::new);
    }

    /** The hash to store, or empty when too many are at it. */
    public Optional<String> hashed(String password) {
        return inTurn(() -> hash.generate(password.toCharArray()));
    }

    /**
     * Whether it is the password, or empty when too many are at it.
     *
     * @param stored null when there is no such account: the work is done all the same
     */
    public Optional<Boolean> matches(String password, @Nullable String stored) {
        if (password.length() > 2 * PasswordPolicy.LONGEST) {
            return Optional.of(false);
        }
        return inTurn(
                () -> {
                    boolean same =
                            hash.verify(
                                    password.toCharArray(), stored == null ? nobodys() : stored);
                    return same && stored != null;
                });
    }

    private String nobodys() {
        var known = nobodys;
        if (known == null) {
            known = hash.generate(UUID.randomUUID().toString().toCharArray());
            nobodys = known;
        }
        return known;
    }

    private <T> Optional<T> inTurn(Supplier<T> work) {
        if (turns.getQueueLength() >= MOST_WAITING) {
            return Optional.empty();
        }
        try {
            if (!turns.tryAcquire(TURN_WITHIN_MILLIS, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }
}
