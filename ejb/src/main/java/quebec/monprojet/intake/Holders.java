package quebec.monprojet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;
import quebec.monprojet.schema.Database;

/**
 * This node's copies of who holds a place. A batch brings its own up to date under the lock; what
 * other nodes enter is followed, so that the cheap answers stay true.
 */
@ApplicationScoped
public class Holders {

    private static final System.Logger LOG = System.getLogger(Holders.class.getName());

    @Inject private Database database;

    private final Periods periods;
    private final Clock clock;
    private final Map<PeriodNumber, PlacesHeld> copies = new ConcurrentHashMap<>();
    private final PlacesPassed passed = new PlacesPassed();

    @Inject
    public Holders(Periods periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Holders() {
        this(null, null);
    }

    /** The copy as it is now, perhaps behind the register. */
    public PlacesHeld of(PeriodNumber period) {
        return copies.computeIfAbsent(period, number -> new PlacesHeld());
    }

    /** Who got a place that somebody had given up. */
    PlacesPassed passed() {
        return passed;
    }

    /** The copy, exact for a standing that was read before. */
    public PlacesHeld upTo(PeriodStanding standing) {
        PlacesHeld copy = of(standing.number());
        if (copy.known() < standing.taken()) {
            read(standing.number(), copy, false);
        }
        if (copy.known() != standing.taken()) {
            throw new IllegalStateException(
                    "Period "
                            + standing.number()
                            + " counts "
                            + standing.taken()
                            + " places, its register "
                            + copy.known());
        }
        return copy;
    }

    /** Reads what was entered elsewhere; when it can't be read, later. */
    void follow() {
        if (periods.stale()) {
            return;
        }
        try {
            List<PeriodStanding> all = periods.all();
            copies.keySet().retainAll(all.stream().map(PeriodStanding::number).toList());
            all.forEach(this::follow);
            database.change(
                    "The succession cannot be read",
                    connection -> new PassedRows(connection).catchUp(passed));
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The register cannot be followed", unreadable);
        }
    }

    /**
     * Once over, a rehearsal is history: nobody is told anything of it any more. Of a period that
     * is over, who sealed another dossier since is left to the register to say.
     */
    private void follow(PeriodStanding standing) {
        boolean over = standing.stateAt(clock.instant()) == State.CLOSED;
        if (over && standing.rehearsal()) {
            copies.remove(standing.number());
            return;
        }
        PlacesHeld copy = of(standing.number());
        boolean full = copy.known() == standing.cap();
        if (copy.known() < standing.taken() || (full && !over)) {
            read(standing.number(), copy, full || standing.taken() == standing.cap());
        }
    }

    private void read(PeriodNumber period, PlacesHeld copy, boolean full) {
        database.change(
                "The register cannot be read",
                connection -> {
                    RegisterRows rows = new RegisterRows(connection);
                    rows.catchUp(copy, period);
                    if (full) {
                        Instant before = clock.instant();
                        int known = copy.known();
                        copy.learnTwins(rows.twins(period), known, before);
                    }
                });
    }
}
