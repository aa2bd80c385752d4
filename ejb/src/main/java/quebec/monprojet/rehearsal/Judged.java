package quebec.monprojet.rehearsal;

import java.time.Instant;
import quebec.monprojet.opening.Rehearsal;

/** What became of a report. */
public sealed interface Judged {

    record Done(Rehearsal.Judgement judgement) implements Judged {}

    /** It has its verdict, and that stands. */
    record Already(Rehearsal.Judgement judgement) implements Judged {}

    /** Its bell has not rung. */
    record TooSoon(Instant opensAt) implements Judged {}

    /** The token is not of this rehearsal. */
    record BadToken() implements Judged {}

    /** Not a report of this rehearsal. */
    record Unreadable() implements Judged {}

    record Unknown() implements Judged {}
}
