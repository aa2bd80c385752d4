package quebec.monprojet.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import quebec.monprojet.node.ThisNode;
import quebec.monprojet.schema.Database;

/** The letters that are owed and that nobody seems to be carrying. */
@Stateless
@PermitAll
public class Outbox {

    /**
     * Before a letter is announced once more: longer than the broker's own tries of one message
     * take, ten over some twenty minutes.
     */
    static final Duration BETWEEN_ANNOUNCEMENTS = Duration.ofMinutes(25);

    @Inject private Database database;

    private final Clock clock;
    private final ThisNode node;
    private final Pace usual = Pace.configured();

    @Inject
    public Outbox(Clock clock, ThisNode node) {
        this.clock = clock;
        this.node = node;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Outbox() {
        this(null, null);
    }

    /** What should be announced now in a lane, at most so many, oldest first. */
    public List<Owed> due(Lane lane, int limit) {
        Instant now = clock.instant();
        return database.ask(
                "The outbox cannot be read",
                connection -> {
                    OutboxRows rows = new OutboxRows(connection);
                    int allowed =
                            lane == Lane.NOTICES
                                    ? Math.min(limit, rows.release(lane, usual, now))
                                    : limit;
                    return rows.due(lane, now, allowed);
                });
    }

    /** They were announced; not again before a while. */
    public void announced(Collection<LetterId> letters) {
        database.change(
                "The outbox cannot be kept",
                connection ->
                        new OutboxRows(connection)
                                .announced(
                                        letters,
                                        node.start(),
                                        clock.instant().plus(BETWEEN_ANNOUNCEMENTS)));
    }

    /**
     * Makes due again what a node announced that has since died: its messages wait in a journal
     * that may never be opened again. Answers how many letters.
     */
    public int takeOver() {
        return database.ask(
                "Letters of other nodes cannot be taken over",
                connection -> new OutboxRows(connection).takeOver(clock.instant()));
    }

    /** How many wait to be printed and posted, and since when the oldest. */
    public Backlog unposted() {
        return database.ask(
                "The letters to post cannot be counted",
                connection -> new PrintRows(connection).backlog(clock.instant()));
    }

    /** How many are owed in a lane that did not leave when they were first announced. */
    public long announcedAgain(Lane lane) {
        return database.ask(
                "The outbox cannot be counted",
                connection -> new OutboxRows(connection).announcedAgain(lane));
    }

    /** How many are owed in a lane, and since when the oldest. */
    public Backlog backlog(Lane lane) {
        return database.ask(
                "The outbox cannot be counted",
                connection -> new OutboxRows(connection).backlog(lane, clock.instant()));
    }
}
