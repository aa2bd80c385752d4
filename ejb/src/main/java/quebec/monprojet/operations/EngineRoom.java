package quebec.monprojet.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import quebec.monprojet.correspondence.Lane;
import quebec.monprojet.correspondence.Outbox;
import quebec.monprojet.correspondence.Paces;
import quebec.monprojet.schema.Database;

/** What operations see. Nothing of it names a person. */
@Stateless
@RolesAllowed({"administrator", "auditor"})
public class EngineRoom {

    private static final String FAILED = "Operations cannot be shown";
    private static final int ORDERS = 50;

    @Inject private Database database;
    @Inject private Outbox outbox;
    @Inject private Paces paces;

    /** On every node, by name. */
    public List<NodePulse> pulses() {
        return database.ask(FAILED, connection -> new PulseRows(connection).all());
    }

    /** The latest first. */
    public List<Order> orders() {
        return database.ask(FAILED, connection -> new OrderRows(connection).latest(ORDERS));
    }

    public List<LaneStanding> lanes() {
        return Arrays.stream(Lane.values())
                .map(
                        lane ->
                                new LaneStanding(
                                        lane, outbox.backlog(lane), outbox.announcedAgain(lane)))
                .toList();
    }

    /** Letters to everybody that leave a minute. */
    public int pace() {
        return paces.perMinute();
    }

    /** What it is when nobody ordered otherwise. */
    public int usualPace() {
        return paces.usual();
    }
}
