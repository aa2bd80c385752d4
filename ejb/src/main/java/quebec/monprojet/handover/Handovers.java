package quebec.monprojet.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.keys.LaidFiles;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** What was handed over and what waits, for those who watch it; supervisors set it out again. */
@Stateless
@RolesAllowed({"supervisor", "auditor"})
public class Handovers {

    private static final String UNREADABLE = "The transmissions cannot be read";
    private static final int MOST = 200;

    @Inject private Database database;
    @Inject private LaidFiles keys;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private Event<HandoverWritten> written;

    /**
     * How many there are for a destination.
     *
     * @param keyed whether its key is there; without one nothing leaves
     */
    public record Figures(
            Destination destination,
            long waiting,
            long sent,
            long acknowledged,
            long dead,
            boolean keyed) {}

    @RolesAllowed({"supervisor", "auditor", "administrator"})
    public List<Figures> figures() {
        return database.ask(
                UNREADABLE,
                connection -> {
                    HandoverRows rows = new HandoverRows(connection);
                    List<Figures> all = new ArrayList<>();
                    for (Destination destination : Destination.values()) {
                        all.add(figures(rows, destination));
                    }
                    return all;
                });
    }

    private Figures figures(HandoverRows rows, Destination destination) throws SQLException {
        return new Figures(
                destination,
                rows.count(destination, State.WAITING),
                rows.count(destination, State.SENT),
                rows.count(destination, State.ACKNOWLEDGED),
                rows.count(destination, State.DEAD),
                destination.isKeyed(keys));
    }

    /** That nothing more happens to by itself, the oldest first. */
    public List<Handover> dead() {
        return database.ask(UNREADABLE, connection -> new HandoverRows(connection).dead(MOST));
    }

    public List<Handover> waiting() {
        return database.ask(UNREADABLE, connection -> new HandoverRows(connection).waiting(MOST));
    }

    /** That left, the latest first. */
    public List<Handover> latest() {
        return database.ask(UNREADABLE, connection -> new HandoverRows(connection).latest(MOST));
    }

    /** Sets out again what is dead, one; whether it was. */
    @RolesAllowed("supervisor")
    public boolean retry(StaffId by, long number) {
        Optional<Handover> known =
                database.ask(UNREADABLE, connection -> new HandoverRows(connection).of(number));
        return known.isPresent() && again(by, known.get().destination(), number, number, true) == 1;
    }

    /** All that is dead for a destination; how many it was. */
    @RolesAllowed("supervisor")
    public int retryAll(StaffId by, Destination destination) {
        return again(by, destination, 1, Long.MAX_VALUE, true);
    }

    /**
     * Sends once more, however far it had come: a destination that lost what it had knows each by
     * its number.
     *
     * @param to the last; {@code Long.MAX_VALUE} for all from a number on
     */
    @RolesAllowed("supervisor")
    public int replay(StaffId by, Destination destination, long from, long to) {
        return again(by, destination, from, to, false);
    }

    private int again(StaffId by, Destination destination, long from, long to, boolean onlyDead) {
        int count =
                database.ask(
                        "Transmissions cannot be set out again",
                        connection ->
                                new HandoverRows(connection)
                                        .again(
                                                destination,
                                                from,
                                                to,
                                                onlyDead,
                                                Stored.micros(clock.instant())));
        if (count > 0 && from == to) {
            written.fire(new HandoverWritten(from));
        }
        journal.record(
                Actor.staff(by.value()),
                new Act(onlyDead ? "handover.retried" : "handover.replayed"),
                "handover:" + destination.name(),
                Map.of(
                        "from", Long.toString(from),
                        "to", to == Long.MAX_VALUE ? "last" : Long.toString(to),
                        "count", Integer.toString(count)));
        return count;
    }
}
