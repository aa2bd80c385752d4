package quebec.monprojet.web.bureau.examination;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an application.
 *
 * @param who did it; empty where it says so itself, or nobody in particular did
 * @param path where it is read; null where there is nothing more
 */
public record Step(Instant at, Kind kind, String what, String who, @Nullable String path) {

    Step(Instant at, Kind kind, String what, String who) {
        this(at, kind, what, who, null);
    }

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
