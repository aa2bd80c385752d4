package quebec.monprojet.web.bureau.rehearsal;

import java.time.Instant;
import quebec.monprojet.opening.Rehearsal;

/** How far a rehearsal is. */
enum Stage {
    /** Its bell has not rung. */
    PREPARED("info"),
    /** Its bell has rung; nobody has reported. */
    UNJUDGED("warning"),
    GREEN("done"),
    RED("red");

    private final String look;

    Stage(String look) {
        this.look = look;
    }

    static Stage of(Rehearsal rehearsal, Instant now) {
        Rehearsal.Judgement judgement = rehearsal.judgement();
        if (judgement != null) {
            return judgement.verdict() == Rehearsal.Verdict.GREEN ? GREEN : RED;
        }
        return now.isBefore(rehearsal.terms().opensAt()) ? PREPARED : UNJUDGED;
    }

    String look() {
        return look;
    }

    String text() {
        return "rehearsal.stage." + this;
    }
}
