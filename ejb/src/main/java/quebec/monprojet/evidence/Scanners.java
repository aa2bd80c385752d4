package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scanner of this installation: {@code MPQ_CLAMAV} is {@code host:port}, or there is none. */
@ApplicationScoped
public class Scanners {

    private static final Pattern ADDRESS = Pattern.compile("(.+):([0-9]{1,5})");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Scanner configured;
    private CompletableFuture<Boolean> asked = CompletableFuture.completedFuture(false);
    private long askedAt;

    @Inject
    Scanners(Scanner configured) {
        this.configured = configured;
    }

    /** For the container's proxy. */
    protected Scanners() {
        this(new NoScanner());
    }

    /** Whether files are looked at by a scanner at all. */
    public boolean isThere() {
        return configured.isThere();
    }

    /**
     * Whether it has answered in the last few seconds. Whoever asks waits a second for it at most,
     * however slow it or its name is.
     */
    public boolean answers() {
        return asked().copy().completeOnTimeout(false, 1, TimeUnit.SECONDS).join();
    }

    private synchronized CompletableFuture<Boolean> asked() {
        long now = System.nanoTime();
        if (asked.isDone() && (askedAt == 0 || now - askedAt > FRESH.toNanos())) {
            asked = CompletableFuture.supplyAsync(configured::answers);
            askedAt = now;
        }
        return asked;
    }

    static Scanner configured() {
        return of(System.getenv());
    }

    static Scanner of(Map<String, String> environment) {
        String address = environment.get("MPQ_CLAMAV");
        if (address == null) {
            return new NoScanner();
        }
        Matcher named = ADDRESS.matcher(address);
        if (!named.matches()) {
            throw new IllegalArgumentException("MPQ_CLAMAV is host:port");
        }
        return new ClamAv(named.group(1), Integer.parseInt(named.group(2)), PATIENCE);
    }
}
