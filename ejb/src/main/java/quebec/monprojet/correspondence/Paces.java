package quebec.monprojet.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import quebec.monprojet.schema.Database;

/** How fast letters to everybody leave, as one order for all nodes. */
@Stateless
@PermitAll
public class Paces {

    private static final String FAILED = "The pace of letters cannot be read";

    @Inject private Database database;

    private final Pace usual = Pace.configured();

    /** A minute, over all nodes. */
    public int perMinute() {
        return database.ask(
                FAILED,
                connection -> new OutboxRows(connection).pace(Lane.NOTICES, usual).perMinute());
    }

    /** What {@code MPQ_NOTICES_PER_MINUTE} says, which holds until another pace is set. */
    public int usual() {
        return usual.perMinute();
    }

    /** From now on, on every node, and after a restart too. */
    public void set(int perMinute) {
        Pace pace = new Pace(perMinute);
        database.change(FAILED, connection -> new OutboxRows(connection).set(Lane.NOTICES, pace));
    }
}
