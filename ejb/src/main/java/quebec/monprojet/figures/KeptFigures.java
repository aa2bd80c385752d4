package quebec.monprojet.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The latest snapshots as this node read them: again only when another was taken since. */
@ApplicationScoped
public class KeptFigures {

    private final Snapshots snapshots;
    private final Map<Shown, Snapshot> kept = new ConcurrentHashMap<>();

    @Inject
    public KeptFigures(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public KeptFigures() {
        this(null);
    }

    /** Empty before the first was taken. */
    Optional<Snapshot> of(Shown shown) {
        Optional<Instant> latest = snapshots.takenAt(shown);
        Snapshot before = kept.get(shown);
        if (before != null && latest.equals(Optional.of(before.takenAt()))) {
            return Optional.of(before);
        }
        Optional<Snapshot> read = snapshots.latest(shown);
        read.ifPresent(snapshot -> kept.put(shown, snapshot));
        return read;
    }
}
