package quebec.monprojet.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The periods as every page and every cheap answer sees them: a copy of the database's truth, read
 * again at least each second. Reading it costs no transaction. The register never trusts it: it
 * re-reads the truth under the row lock.
 */
@ApplicationScoped
public class Periods {

    private final Clock clock;
    private volatile Board board = Board.NEVER_READ;

    @Inject
    public Periods(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    public Periods() {
        this(Clock.systemUTC());
    }

    /** The capped period announced last, if any was ever announced. */
    public Optional<PeriodStanding> current() {
        return board.latest(PeriodKind.CAPPED).map(PublishedPeriod::standing);
    }

    /** The same, with all that is public about it. */
    public Optional<PublishedPeriod> latest() {
        return board.latest(PeriodKind.CAPPED);
    }

    /** The exempt stream that receives now, or else the one announced last, if any was. */
    public Optional<PeriodStanding> exempt() {
        return board.exempt(clock.instant()).map(PublishedPeriod::standing);
    }

    /** Where a period stands, or a rehearsal. */
    public Optional<PeriodStanding> of(PeriodNumber number) {
        return board.standing(number);
    }

    /** Every period that the line serves, rehearsals too. */
    public List<PeriodStanding> all() {
        Board now = board;
        return Stream.concat(
                        now.periods().stream().map(PublishedPeriod::standing),
                        now.rehearsals().stream())
                .toList();
    }

    /** All that is public, period by period in the order of their numbers. */
    public List<PublishedPeriod> published() {
        return board.periods();
    }

    public Optional<PublishedPeriod> published(PeriodNumber number) {
        return board.of(number);
    }

    /** When the copy was read; {@link Instant#EPOCH} when it is {@link #unread}. */
    public Instant asOf() {
        return board.asOf();
    }

    /** Whether this node never reached the database: it knows nothing, and must not say "none". */
    public boolean unread() {
        return board.equals(Board.NEVER_READ);
    }

    /**
     * Whether the copy is older than five seconds: the node can't reach the database, so whoever
     * answers from here must say "wait" rather than guess.
     */
    public boolean stale() {
        return board.isStaleAt(clock.instant());
    }

    void show(Board latest) {
        board = latest;
    }
}
