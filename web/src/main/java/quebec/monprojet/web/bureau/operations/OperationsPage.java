package quebec.monprojet.web.bureau.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.JournalAnchors;
import quebec.monprojet.audit.SignedAnchor;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.operations.EngineRoom;
import quebec.monprojet.operations.LaneStanding;
import quebec.monprojet.operations.NodePulse;
import quebec.monprojet.operations.Order;
import quebec.monprojet.operations.Steering;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.ops.QueueStanding;

/** Page {@code /bureau/exploitation}: whoever administers steers there, auditors read. */
@Named
@RequestScoped
public class OperationsPage {

    private static final String PATH = "/bureau/exploitation";

    @Inject private EngineRoom room;
    @Inject private Steering steering;
    @Inject private JournalAnchors anchors;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

    private final Once<SignedAnchor> anchor = new Once<>(() -> anchors.latest());

    private @Nullable List<NodePulse> pulses;
    private @Nullable List<Order> orders;
    private @Nullable String why;
    private @Nullable String reason;
    private @Nullable Integer perMinute;

    public List<NodePulse> getPulses() {
        List<NodePulse> shown = pulses;
        if (shown == null) {
            shown = room.pulses();
            pulses = shown;
        }
        return shown;
    }

    public List<Order> getOrders() {
        List<Order> shown = orders;
        if (shown == null) {
            shown = room.orders();
            orders = shown;
        }
        return shown;
    }

    public List<LaneStanding> getLanes() {
        return room.lanes();
    }

    public List<QueueStanding> getQueues() {
        return QueueStanding.all();
    }

    public int getPace() {
        return room.pace();
    }

    public int getUsualPace() {
        return room.usualPace();
    }

    /** Null before the first. */
    public @Nullable SignedAnchor getAnchor() {
        return anchor.get().orElse(null);
    }

    public boolean isSteering() {
        return reader.has("administrator");
    }

    /** What a button of the table of heartbeats asks, on a form that was sent. */
    public void steer() {
        if (!isSteering()) {
            return;
        }
        for (String act : List.of("rest", "resume", "nudge")) {
            String heartbeat = request.getParameter(act);
            if (heartbeat != null) {
                steer(act, heartbeat);
                return;
            }
        }
    }

    private void steer(String act, String heartbeat) {
        Reason said = Reason.read(why).orElse(null);
        if (said == null) {
            door.say("why", "watch.reason.wrong");
            return;
        }
        boolean done =
                switch (act) {
                    case "rest" -> steering.rest(me(), heartbeat, said);
                    case "resume" -> steering.resume(me(), heartbeat, said);
                    default -> steering.nudge(me(), heartbeat, said);
                };
        after(done, "heartbeat-" + act);
    }

    public void setThePace() {
        Reason said = Reason.read(reason).orElse(null);
        Integer pace = perMinute;
        if (pace == null) {
            door.say("perMinute", "watch.pace.wrong");
        } else if (said == null) {
            door.say("reason", "watch.reason.wrong");
        } else {
            after(steering.pace(me(), pace, said), "pace-set");
        }
    }

    private void after(boolean done, String what) {
        if (done) {
            Going.to(Done.after(what, PATH));
        } else {
            pulses = null;
            door.say(null, "watch.nothing-changed");
        }
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public int getPerMinute() {
        return Objects.requireNonNullElseGet(perMinute, this::getPace);
    }

    public void setPerMinute(@Nullable Integer perMinute) {
        this.perMinute = perMinute;
    }
}
