package quebec.monprojet.web.rush;

import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.web.RetryAfter;

/** The problem documents of the answers that give no place. */
final class Refusals {

    private Refusals() {}

    static Problem of(Submission answer, Instant now) {
        if (answer instanceof Submission.Full full) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("lastPlaceAt", Nanoseconds.text(full.lastPlaceAt()));
            facts.put("asked", new RawValue(full.proof().document()));
            return Problem.of(409, "full", "Every place of this period is taken", facts, null);
        }
        if (answer instanceof Submission.NotOpen early) {
            long wait = Math.max(1, Duration.between(now, early.opensAt()).toSeconds() + 1);
            return Problem.of(
                    409,
                    "not-open",
                    "The period is not open yet",
                    Map.of("opensAt", early.opensAt().toString()),
                    wait);
        }
        if (answer instanceof Submission.Suspended suspended) {
            Map<String, Object> facts = new LinkedHashMap<>();
            if (suspended.suspension() != null) {
                facts.put("suspendedAt", suspended.suspension().at().toString());
                facts.put("reason", suspended.suspension().reason());
            }
            return Problem.of(409, "suspended", "The period is suspended", facts, null);
        }
        if (answer instanceof Submission.Closed closed) {
            return Problem.of(409, "closed", "The period is closed", closing(closed), null);
        }
        if (answer instanceof Submission.NotReady notReady) {
            return Problem.of(
                    422,
                    "not-ready",
                    "The dossier is not ready",
                    Map.of("reason", notReady.reason().name()),
                    null);
        }
        if (answer instanceof Submission.Busy busy) {
            return busy(Math.max(1, busy.retryAfter().toSeconds()));
        }
        if (answer instanceof Submission.BadTicket) {
            return Problem.of(401, "bad-ticket", "The ticket is not valid for this period");
        }
        throw new IllegalArgumentException("A receipt is no refusal");
    }

    /** A node that never read the periods can't say that one is not there. */
    static Problem missing(Periods periods, Problem missing) {
        return periods.unread() ? busy(RetryAfter.A_MOMENT) : missing;
    }

    static Problem busy(long seconds) {
        return Problem.of(503, "busy", "Too many requests at once: ask again", Map.of(), seconds);
    }

    private static Map<String, Object> closing(Submission.Closed closed) {
        return closed.closedAt() == null
                ? Map.of()
                : Map.of("closedAt", closed.closedAt().toString());
    }
}
