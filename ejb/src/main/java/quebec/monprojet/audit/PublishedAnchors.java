package quebec.monprojet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/**
 * The anchors as this node shows them to anybody. None is ever changed, so that a node reads each
 * once, and looks for new ones once a minute at most, however many ask.
 */
@ApplicationScoped
public class PublishedAnchors {

    /** Of one answer: more than a year has hours. */
    public static final int AT_ONCE = 10_000;

    private static final long A_MINUTE = Duration.ofMinutes(1).toNanos();

    private final LongFunction<List<SignedAnchor>> read;
    private final LongSupplier nanos;
    private final List<SignedAnchor> known = new ArrayList<>();
    private boolean fresh;
    private long lookedAt;

    @Inject
    public PublishedAnchors(JournalAnchors anchors) {
        this(anchors::after, System::nanoTime);
    }

    PublishedAnchors(LongFunction<List<SignedAnchor>> read, LongSupplier nanos) {
        this.read = read;
        this.nanos = nanos;
    }

    /** For the container's proxy. */
    protected PublishedAnchors() {
        this(size -> List.of(), () -> 0);
    }

    /** The first of those of a larger journal than of so many entries, in order of size. */
    public synchronized List<SignedAnchor> after(long size) {
        if (!fresh || nanos.getAsLong() - lookedAt > A_MINUTE) {
            known.addAll(
                    read.apply(known.isEmpty() ? 0 : known.get(known.size() - 1).anchor().size()));
            lookedAt = nanos.getAsLong();
            fresh = true;
        }
        int first = known.size();
        while (first > 0 && known.get(first - 1).anchor().size() > size) {
            first--;
        }
        return List.copyOf(known.subList(first, Math.min(known.size(), first + AT_ONCE)));
    }

    /** One was dropped on this node: whoever asks next sees it. */
    public synchronized void look() {
        fresh = false;
    }
}
