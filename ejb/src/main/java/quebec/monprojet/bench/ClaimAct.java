package quebec.monprojet.bench;

import java.time.Instant;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;

/**
 * An application changed hands.
 *
 * @param holder who holds it by this act, or held it until this act
 */
public record ClaimAct(Kind kind, StaffId holder, Actor by, Instant at) {

    /** How it did. */
    public enum Kind {
        CLAIMED,
        ASSIGNED,
        RELEASED,
        TAKEN_AWAY,
        /** With the application itself. */
        ENDED
    }
}
