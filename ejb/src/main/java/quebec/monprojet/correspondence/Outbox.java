package quebec.monprojet.correspondence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The letters that are owed and that nobody seems to be carrying. */
@Stateless
@PermitAll
public class Outbox {

    /**
     * Before a letter is announced once more: longer than the broker's own tries of one message
     * take, ten over some twenty minutes.
     */
    static final Duration PATIENCE = Duration.ofMinutes(25);

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    private final Clock clock;
    private final Pace pace;

    @Inject
    public Outbox(Clock clock) {
        this(clock, Pace.of(System.getenv("MPQ_NOTICES_PER_MINUTE")));
    }

    Outbox(Clock clock, Pace pace) {
        this.clock = clock;
        this.pace = pace;
    }

    /** For the container's proxy. */
    public Outbox() {
        this(Clock.systemUTC());
    }

    /** What should be announced now in a lane, at most so many, oldest first. */
    public List<Owed> due(Lane lane, int limit) {
        Instant now = clock.instant();
        try (Connection connection = portal.getConnection()) {
            OutboxRows rows = new OutboxRows(connection);
            int allowed =
                    lane == Lane.NOTICES ? Math.min(limit, rows.release(lane, pace, now)) : limit;
            return rows.due(lane, now, allowed);
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be read", e);
        }
    }

    /** They were announced; not again before a while. */
    public void announced(Collection<LetterId> letters) {
        try (Connection connection = portal.getConnection()) {
            new OutboxRows(connection).announced(letters, clock.instant().plus(PATIENCE));
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be kept", e);
        }
    }

    /** How many are owed in a lane, and since when the oldest. */
    public Backlog backlog(Lane lane) {
        try (Connection connection = portal.getConnection()) {
            return new OutboxRows(connection).backlog(lane, clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be counted", e);
        }
    }
}
