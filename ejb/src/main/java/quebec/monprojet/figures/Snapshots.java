package quebec.monprojet.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** Counts, on one node for all. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Snapshots {

    private static final String FAILED = "The figures cannot be counted";

    /** Longer than a count takes: some ten statements, of five seconds each at most. */
    private static final Duration COUNTED_WITHIN = Duration.ofMinutes(2);

    @Inject private Database database;

    private final Clock clock;

    @Inject
    public Snapshots(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    public Snapshots() {
        this(Clock.systemUTC());
    }

    /** Whether this node counts now; to be committed before it does. */
    public boolean begin(Shown shown) {
        Instant now = clock.instant();
        Instant noLongerGood = now.minus(shown.good(Installation.isDemonstration()));
        return database.ask(
                FAILED,
                connection ->
                        new SnapshotRows(connection)
                                .begin(shown, now, noLongerGood, now.minus(COUNTED_WITHIN)));
    }

    /** The count that this node began has failed: it, or another, may begin again at once. */
    public void giveBack(Shown shown) {
        database.change(FAILED, connection -> new SnapshotRows(connection).giveBack(shown));
    }

    /** Counts everything, and keeps it in the place of what was counted before. */
    public void take(Shown shown) {
        Instant now = Stored.micros(clock.instant());
        database.change(
                FAILED,
                connection -> {
                    SnapshotRows rows = new SnapshotRows(connection);
                    rows.keep(shown, new Snapshot(now, rows.count(now)));
                });
    }

    /** When the latest was taken; empty before the first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Instant> takenAt(Shown shown) {
        return database.ask(FAILED, connection -> new SnapshotRows(connection).takenAt(shown));
    }

    /** The latest; empty before the first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Snapshot> latest(Shown shown) {
        return database.ask(FAILED, connection -> new SnapshotRows(connection).kept(shown));
    }
}
