package quebec.monprojet.web.bureau.examination;

import java.time.Instant;
import java.util.Locale;

/**
 * One thing that happened to an application.
 *
 * @param who did it; empty where it says so itself, or nobody in particular did
 */
public record Step(Instant at, Kind kind, String what, String who) {

    /** What one may want to see alone. */
    public enum Kind {
        STATUT,
        DECISION,
        CONSTAT,
        PIECE,
        NOTE,
        MESSAGE,
        LETTRE,
        DROITS,
        AUTRE;

        /** As it stands in the address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
