package quebec.monprojet.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.correspondence.Paces;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * The orders of operations. Each has a reason, which is kept, and stands in the journal by what it
 * was before and what it is since; what changes nothing is no order.
 */
@Stateless
@RolesAllowed("administrator")
public class Steering {

    private static final String FAILED = "The order cannot be kept";

    @Inject private Database database;
    @Inject private Paces paces;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** A heartbeat rests on all nodes, within seconds; false when it does, or may not. */
    public boolean rest(StaffId by, String heartbeat, Reason why) {
        return turned(by, heartbeat, true, why);
    }

    /** It beats again; false when it does already. */
    public boolean resume(StaffId by, String heartbeat, Reason why) {
        return turned(by, heartbeat, false, why);
    }

    private boolean turned(StaffId by, String heartbeat, boolean rests, Reason why) {
        if (!isSteerable(heartbeat)) {
            return false;
        }
        PulseOrder before = locked(heartbeat);
        if (before.resting() == rests) {
            return false;
        }
        put(new PulseOrder(heartbeat, rests, before.nudges()));
        Order.What what = rests ? Order.What.REST : Order.What.RESUME;
        note(
                by,
                what,
                heartbeat,
                rests ? "beating" : "resting",
                rests ? "resting" : "beating",
                why);
        return true;
    }

    /** It beats once on each node, within seconds, resting or not; false when there is none. */
    public boolean nudge(StaffId by, String heartbeat, Reason why) {
        if (!isSteerable(heartbeat)) {
            return false;
        }
        PulseOrder before = locked(heartbeat);
        put(new PulseOrder(heartbeat, before.resting(), before.nudges() + 1));
        note(by, Order.What.NUDGE, heartbeat, null, null, why);
        return true;
    }

    /** Letters to everybody, a minute, over all nodes; false when that is the pace already. */
    public boolean pace(StaffId by, int perMinute, Reason why) {
        int before = paces.perMinute();
        if (before == perMinute) {
            return false;
        }
        paces.set(perMinute);
        note(
                by,
                Order.What.PACE,
                "NOTICES",
                Integer.toString(before),
                Integer.toString(perMinute),
                why);
        return true;
    }

    private boolean isSteerable(String heartbeat) {
        return database.ask(FAILED, connection -> new PulseRows(connection).all()).stream()
                .map(NodePulse::pulse)
                .anyMatch(pulse -> pulse.name().equals(heartbeat) && pulse.steerable());
    }

    private PulseOrder locked(String heartbeat) {
        return database.ask(FAILED, connection -> new PulseOrderRows(connection).locked(heartbeat));
    }

    private void put(PulseOrder order) {
        database.change(FAILED, connection -> new PulseOrderRows(connection).put(order));
    }

    private void note(
            StaffId by,
            Order.What what,
            String target,
            @Nullable String was,
            @Nullable String became,
            Reason why) {
        Order order =
                new Order(
                        what, target, was, became, why.words(), by, Stored.micros(clock.instant()));
        database.change(FAILED, connection -> new OrderRows(connection).add(order));
        journal.record(
                Actor.staff(by.value()),
                new Act(what.act()),
                "operations:" + target,
                was == null || became == null ? Map.of() : Map.of("was", was, "became", became));
    }
}
